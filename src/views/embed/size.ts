import type { EditionBook } from '#publish/book/edition-book.ts';
import { relatedOf } from '#publish/book/related.ts';
import { type Site, shortName } from '#publish/site.ts';
import { wordOverall, wordOverallScope } from '#site/sentence/report.ts';
import { wordGap } from '#site/sentence/relevance.ts';
import { wordRanked } from '#site/sentence/score.ts';
import { standingOf } from '#site/standing.ts';
import type { Embed } from './code.ts';

/**
 * How large an embed is drawn at a width, in pixels. The height is reckoned from the texts of the
 * campaign, and rather too much than too little: an embed that is too low is cut, and one that is too
 * high has some room above the way back.
 */
export function embedSize(
  site: Site,
  book: EditionBook,
  { kind, title, width }: Pick<Embed, 'kind' | 'title'> & { readonly width: number },
) {
  const room = width - margins;
  const inside = {
    // Its name, how many marks of how many, its rank and what changed.
    department: () =>
      heightOf(title, 'title', room) + 200 + heightOf('m'.repeat(130), 'body', room),
    league: () => heightOfLeague(site, book, room),
    map: () => heightOfMap(site, book, room),
  };
  const height = around(site, book, room) + inside[kind]();
  return { width, height: Math.ceil(height / 20) * 20 };
}

/** Left and right of what an embed shows. */
const margins = 32;

/** Widths of letters and heights of lines in an embed, in pixels, a little above the mean. */
const sizes = {
  body: { letter: 8.8, line: 25 },
  small: { letter: 7.6, line: 23 },
  title: { letter: 12.5, line: 30 },
};

/** How high a text is in a column. */
function heightOf(text: string, size: keyof typeof sizes, width: number): number {
  const { letter, line } = sizes[size];
  return Math.max(1, Math.ceil((text.length * letter) / width)) * line;
}

function heightOfLeague(site: Site, book: EditionBook, width: number): number {
  const { locale } = site;
  const { departments, overall } = book.result;
  const finding = wordOverall(locale, overall);
  const notes = [wordOverallScope(locale, overall), wordRanked(locale, departments)];
  const rows = departments.map((result) => {
    const name = heightOf(shortName(site, result.department), 'small', 0.45 * width);
    return 22 + Math.max(name, heightOf(standingOf(locale, result).line, 'body', 0.3 * width));
  });
  return (
    heightOf(finding, 'title', width) +
    sum(notes.map((note) => heightOf(note ?? '', 'small', width))) +
    70 +
    sum(rows)
  );
}

function heightOfMap(site: Site, book: EditionBook, width: number): number {
  const related = relatedOf(site, book);
  if (related === undefined) return 0;
  const { government, departments } = related.relevance;
  // On little width the signs stand under the names.
  const isNarrow = width < 384;
  const rows = departments.map(
    ({ department }) =>
      heightOf(shortName(site, department), 'body', (isNarrow ? 0.7 : 0.35) * width) +
      (isNarrow ? 38 : 18),
  );
  return (
    heightOf(wordGap(site.locale, government.gap), 'title', width) +
    heightOf(Object.values(site.locale.words.mapPicture.key).slice(1, 5).join(), 'body', width) +
    120 +
    sum(rows)
  );
}

/** What stands above and below every embed: notices, the title of the report, the way back. */
function around(site: Site, { edition }: EditionBook, width: number): number {
  const { frame } = site.locale.words;
  const { name, demonstration } = site.campaign.settings;
  const notice = demonstration === 'yes' ? heightOf(frame.demonstration, 'body', width) + 24 : 0;
  return notice + heightOf(edition.title, 'body', width) + heightOf(name, 'small', width) + 80;
}

const sum = (heights: readonly number[]): number => heights.reduce((a, b) => a + b, 0);

import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { inRankOrder } from '#publish/book/answers.ts';
import type { Related } from '#publish/book/related.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { departmentHero } from '#views/department/hero.ts';
import { frameOf } from '#views/frame/frame.ts';
import { mapHero } from '#views/map/view.ts';
import { mapPicture } from '#views/map/picture.ts';
import type { Link } from '#site/link.ts';
import { wordChangeLines } from '#site/sentence/card.ts';
import { wordOverall, wordOverallScope } from '#site/sentence/report.ts';
import { wordDepartment, wordRanked } from '#site/sentence/score.ts';
import { compactMap, hasRoom } from './compact-map.ts';
import { departmentEmbed, leagueEmbed, mapEmbed } from './code.ts';
import { standingOf } from '#site/standing.ts';

export type DepartmentEmbedView = ReturnType<typeof departmentEmbedView>;

/** The embed with one department's score. */
export function departmentEmbedView(site: Site, book: EditionBook, result: DepartmentResult) {
  const { locale, address } = site;
  const { department } = result;
  const { mark, standing } = departmentHero(site, book, result);
  return {
    ...embedOf(site, book, {
      title: departmentEmbed(site, book, department).title,
      finding: wordDepartment(locale, shortName(site, department), result),
      back: {
        href: address.department(book.edition.edition, department),
        text: locale.words.embed.back.department,
      },
    }),
    label: book.edition.title,
    name: fullName(site, department),
    mark,
    lines: [
      ...(standing === undefined ? [] : [standing]),
      ...wordChangeLines(locale, result.change, department),
    ],
  };
}

export type LeagueEmbedView = ReturnType<typeof leagueEmbedView>;

/** The embed with the table of all departments. */
export function leagueEmbedView(site: Site, book: EditionBook) {
  const { words } = site.locale;
  const finding = wordOverall(site.locale, book.result.overall);
  return {
    ...embedOf(site, book, {
      title: leagueEmbed(site, book).title,
      finding,
      back: { href: site.address.report(book.edition.edition), text: words.embed.back.league },
    }),
    label: book.edition.title,
    finding,
    scope: wordOverallScope(site.locale, book.result.overall),
    ranked: wordRanked(site.locale, book.result.departments),
    rows: inRankOrder(site, book.result.departments).map((result) => rowOf(site, book, result)),
  };
}

/** One department in that table. */
function rowOf(site: Site, book: EditionBook, result: DepartmentResult) {
  const { department } = result;
  const { rank, line, isMissing } = standingOf(site.locale, result);
  return {
    href: site.address.department(book.edition.edition, department),
    text: shortName(site, department),
    rank: rank?.short,
    score: line,
    missing: isMissing,
  };
}

export type MapEmbedView = ReturnType<typeof mapEmbedView>;

/**
 * The embed with the relevance map: rows of signs, and where a frame has room for it the picture; the
 * table of the same is on the map's own page.
 */
export function mapEmbedView(related: Related) {
  const { site, book } = related;
  const { words } = site.locale;
  const { finding } = mapHero(related);
  const page = site.address.map(book.edition.edition);
  const picture = mapPicture(related);
  const skip = { href: `${page}#matrix`, text: words.embed.asTable };
  return {
    ...embedOf(site, book, {
      title: mapEmbed(site, book).title,
      finding,
      back: { href: page, text: words.embed.back.map },
    }),
    finding,
    compact: compactMap(related),
    map: hasRoom(picture.map.wide)
      ? { ...picture, words: { ...picture.words, title: finding, skip }, cells: page }
      : undefined,
  };
}

/** What an embed says of itself. */
interface EmbedPage {
  readonly title: string;
  readonly finding: string;
  /** The page that it stands for. */
  readonly back: Link;
}

/** What stands round the content: search engines are sent to the page that an embed stands for. */
const embedOf = (site: Site, book: EditionBook, { title, finding, back }: EmbedPage) => ({
  frame: {
    ...frameOf(site, { path: back.href, title, finding, description: finding, book }),
    noindex: true,
  },
  back,
});

import { isRuled, ruleOf, statuses, traitsOf, type Status } from '#model/status.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { type Block, column, formula, link, number, table, text } from './blocks.ts';
import { wordAsked, wordLevels } from '#site/sentence/method.ts';

/** What is asked, on what scale, and which mark counts. */
export function questionBlocks(site: Site, book: EditionBook): Block[] {
  const { questions } = site.locale.words.method;
  return [
    text([wordAsked(site.locale, book.criteria.length), scaleOf(site, book)].join(' ')),
    text([levelsOf(site, book), questions.agreed].join(' ')),
    ...(book.edition.status === 'draft' ? [text(questions.draft)] : []),
    link(`${site.address.report(book.edition.edition)}#questions`, questions.all),
  ];
}

function scaleOf(site: Site, { criteria }: EditionBook): string {
  const { questions } = site.locale.words.method;
  const { number: write } = site.locale.format;
  const marks = criteria
    .map((criterion) => criterion.max_mark)
    .toSorted((a, b) => Number(a) - Number(b));
  const least = write(marks[0] ?? '');
  const most = write(marks.at(-1) ?? '');
  return least === most ? questions.oneScale(most) : questions.scales(least, most);
}

function levelsOf(site: Site, book: EditionBook): string {
  const laidDown = book.criteria.filter(
    ({ criterion }) => book.levels(criterion).length > 0,
  ).length;
  return wordLevels(site.locale, laidDown, book.criteria.length);
}

/** How a mark becomes a share. */
export function shareBlocks(site: Site): Block[] {
  const { shares } = site.locale.words.method;
  return [text(shares.text), formula(shares.formula)];
}

/** What each status does in this edition, and how often it occurs in it. */
export function statusBlocks(site: Site, book: EditionBook): Block[] {
  const { words, format } = site.locale;
  const { columns, ...text_ } = words.method.statuses;
  const all = book.result.departments.flatMap(({ criteria }) =>
    criteria().map((each) => each.status),
  );
  const times = (status: Status): number => all.filter((each) => each === status).length;
  const rows = statuses.map((status) => ({
    name: words.score.status[status],
    cells: [
      text_.meaning[status],
      effectOf(site, book, { status, isUsed: times(status) > 0 }),
      format.count(times(status)),
    ],
  }));
  const head = [column(columns.status), column(columns.meaning), column(columns.effect)];
  return [
    text(text_.text),
    table({ caption: text_.caption, columns: [...head, number(columns.times)], rows }),
    ...silenceTexts(site, book).map(text),
  ];
}

function effectOf(
  site: Site,
  { edition }: EditionBook,
  { status, isUsed }: { status: Status; isUsed: boolean },
): string {
  const words = site.locale.words.method.statuses;
  const { applies, counts } = traitsOf(status);
  if (!applies) return words.notApplicable;
  if (!isRuled(status)) return counts === 'mark' ? words.counts : words.excluded;
  const rule = edition[ruleOf(status)];
  if (rule === undefined) return isUsed ? words.excluded : words.noRule;
  return words[rule];
}

function silenceTexts(site: Site, { edition }: EditionBook): string[] {
  const words = site.locale.words.method.statuses;
  if (edition.no_response === undefined && edition.withheld === undefined) return [];
  if (edition.no_response === undefined) return [words.otherwise];
  const silent = edition.no_response === 'zero' ? words.silentZero : words.silentExcluded;
  return [words.otherwise, silent];
}

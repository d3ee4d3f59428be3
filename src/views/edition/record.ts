import type { PublishedScore } from '#model/tables/published-scores.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName } from '#publish/site.ts';

/** One published figure of the past, or the words that a source has in its place. */
export type RecordRow = ReturnType<typeof recordRows>[number];

/** The published scores of an edition, the government first, as typed: no mean, band or rank. */
export function recordRows(site: Site, book: EditionBook) {
  const { words, format } = site.locale;
  const isGovernment = ({ department }: PublishedScore): boolean => department === 'overall';
  return [...book.published.values()]
    .sort((a, b) => Number(isGovernment(b)) - Number(isGovernment(a)))
    .map((row) => ({
      name: isGovernment(row) ? words.record.overall : fullName(site, row.department),
      href: isGovernment(row) ? undefined : site.address.departmentHistory(row.department),
      score: row.score === undefined ? undefined : format.number(row.score),
      note: row.note,
      source: scoreSource(site, row),
    }));
}

/** Where a published score stands, with the date of that source. */
export function scoreSource({ locale }: Site, row: PublishedScore) {
  return {
    href: row.source_url,
    text: row.source_title ?? row.source_url,
    date: row.source_date && locale.format.date(row.source_date),
  };
}

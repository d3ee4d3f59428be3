import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName } from '#publish/site.ts';

/** The published scores of an edition, the government first, as typed: no mean, band or rank. */
export function recordRows(site: Site, book: EditionBook) {
  const { words, format } = site.locale;
  const government = (department: string): boolean => department === 'overall';
  return [...book.published.values()]
    .sort((a, b) => Number(government(b.department)) - Number(government(a.department)))
    .map((row) => ({
      name: government(row.department)
        ? words.report.record.government
        : fullName(site, row.department),
      ...(government(row.department)
        ? {}
        : { href: site.address.departmentHistory(row.department) }),
      ...(row.score === undefined ? {} : { score: format.number(row.score) }),
      ...(row.note === undefined ? {} : { note: row.note }),
      source: {
        href: row.source_url,
        text: row.source_title ?? row.source_url,
        ...(row.source_date === undefined ? {} : { date: format.date(row.source_date) }),
      },
    }));
}

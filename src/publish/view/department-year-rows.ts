import type { HistoryPoint } from '#model/history.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { wordChangeInShort, wordChangeScope } from '#site/sentence/change.ts';
import { wordCoverageInShort } from '#site/sentence/coverage.ts';
import { wordRank } from '#site/sentence/score.ts';
import { outcomeMark } from './department-newest.ts';
import { historyPoints } from './history.ts';

/** What each report has on a department, newest first. */
export function yearRows(site: Site, department: string) {
  const points = historyPoints(site, department);
  return site.books
    .toReversed()
    .flatMap((book) =>
      points
        .filter((point) => point.edition === book.edition.edition)
        .map((point) => ({ ...baseRow(site, book, point), ...figures(site, book, point) })),
    )
    .map(({ department: id, ...row }) =>
      id === department
        ? row
        : { ...row, as: site.locale.words.departments.years.as(fullName(site, id)) },
    );
}

function baseRow(site: Site, book: EditionBook, { department, outcome }: HistoryPoint) {
  const { edition, title } = book.edition;
  const href = book.results.has(department)
    ? site.address.department(edition, department)
    : site.address.report(edition);
  const { words } = site.locale;
  const instead = words.score.none['not-assessed'];
  const missing = book.hasMarks ? { mark: { instead, spoken: instead } } : {};
  return {
    department,
    edition: { href, text: title },
    ...(outcome.kind === 'absent' ? missing : { mark: outcomeMark(site, outcome) }),
  };
}

/** Rank, coverage and change where marks were given; the note and its source for a published score. */
function figures(site: Site, book: EditionBook, { department, outcome }: HistoryPoint) {
  const { format } = site.locale;
  const published = book.published.get(department);
  if (outcome.kind === 'published' && published !== undefined) {
    const { note, source_url: href, source_title: title, source_date: date } = published;
    const source = { href, text: title ?? href, ...(date && { date: format.date(date) }) };
    return { notes: note === undefined ? [] : [note], source };
  }
  const result = book.results.get(department);
  if (result === undefined) return { notes: [] };
  const rank = wordRank(site.locale, result);
  return {
    ...(rank === undefined ? {} : { rank }),
    coverage: wordCoverageInShort(site.locale, result.coverage),
    change: wordChangeInShort(site.locale, result.change),
    notes: [wordChangeScope(site.locale, result.change, (id) => shortName(site, id))],
  };
}

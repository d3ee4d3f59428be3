import type { CriterionResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import type { Words } from '#site/locale.ts';
import { computedSheet, type Columns } from './computed-sheet.ts';
import type { Sheet } from './sheet.ts';

type Name = keyof Words['data']['computed']['results']['columns'];
type Row = CriterionResult & { readonly department: string };

/** What every question came to, one row for each department and criterion, with its way back. */
export function criterionResultSheet(site: Site, book: EditionBook): Sheet {
  const columns: Columns<Name, Row> = {
    edition: ['id', () => book.edition.edition],
    department: ['id', ({ department }) => department],
    criterion: ['id', ({ criterion }) => criterion],
    theme: ['id', ({ theme }) => theme],
    status: ['choice', ({ status }) => status],
    mark: ['decimal', ({ mark }) => mark],
    max_mark: ['decimal', ({ maxMark }) => maxMark],
    share: ['decimal', ({ share }) => share],
    weight: ['decimal', ({ weight }) => weight],
    from: ['choice', ({ from }) => from],
    file: ['name', ({ file }) => file],
    row: ['whole', ({ row }) => row],
  };
  const words = site.locale.words.data.computed.results;
  const rows = book.result.departments.flatMap(({ department, criteria }) =>
    criteria.map((criterion) => ({ ...criterion, department })),
  );
  return computedSheet({ name: 'criterion-results', words, columns }, rows);
}

import type { CriterionResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import type { Words } from '#site/locale.ts';
import { computedSheet, type Columns } from './computed-sheet.ts';
import type { Sheet } from './sheet.ts';

type Name = keyof Words['data']['computed']['results']['columns'];

interface Row {
  readonly department: string;
  readonly result: CriterionResult;
}

/** What every question came to, one row for each department and criterion, with its way back. */
export function criterionResultSheet(site: Site, book: EditionBook): Sheet {
  const columns: Columns<Name, Row> = {
    edition: ['id', () => book.edition.edition],
    department: ['id', ({ department }) => department],
    criterion: ['id', ({ result }) => result.criterion],
    theme: ['id', ({ result }) => result.theme],
    status: ['choice', ({ result }) => result.status],
    mark: ['decimal', ({ result }) => result.mark],
    max_mark: ['decimal', ({ result }) => result.maxMark],
    share: ['decimal', ({ result }) => result.share],
    weight: ['decimal', ({ result }) => result.weight],
    from: ['choice', ({ result }) => result.from],
    file: ['name', ({ result }) => result.file],
    row: ['whole', ({ result }) => result.row],
  };
  const words = site.locale.words.data.computed.results;
  const rows = book.result.departments.flatMap(({ department, criteria }) =>
    criteria().map((result) => ({ department, result })),
  );
  return computedSheet({ name: 'criterion-results', words, columns }, rows);
}

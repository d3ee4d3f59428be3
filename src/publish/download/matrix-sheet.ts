import type { RelevanceCell } from '#model/relevance.ts';
import { fullName } from '#publish/site.ts';
import type { Related } from '#publish/book/related.ts';
import type { Words } from '#site/locale.ts';
import { computedSheet, type Columns } from './computed-sheet.ts';
import type { Sheet } from './sheet.ts';

type Name = keyof Words['data']['related']['matrix']['columns'];
type Row = RelevanceCell & { readonly department: string; readonly sector?: string };

/** The map as a table: every department under every form, read or not. */
export function matrixSheet({ site, book, relevance }: Related): Sheet {
  const columns: Columns<Name, Row> = {
    edition: ['id', () => book.edition.edition],
    department: ['id', ({ department }) => department],
    name: ['name', ({ department }) => fullName(site, department)],
    sector: ['id', ({ sector }) => sector],
    form: ['id', ({ form }) => form],
    state: ['choice', ({ state }) => state],
    strongest: ['whole', ({ strongest }) => strongest],
    not_made: ['whole', ({ links }) => links.no],
    implicit: ['whole', ({ links }) => links.implicit],
    explicit: ['whole', ({ links }) => links.explicit],
    objectives: ['text', ({ objectives }) => objectives.join(' ')],
  };
  const rows = relevance.departments.flatMap(({ department, sector, cells }) =>
    cells.map((cell) => ({ ...cell, department, ...(sector !== undefined && { sector }) })),
  );
  const { matrix: words } = site.locale.words.data.related;
  return computedSheet({ name: 'relevance', words, columns }, rows);
}

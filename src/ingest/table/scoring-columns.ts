import type { Table } from '#model/table.ts';
import { columnsOf } from '#model/columns.ts';

const tables = new Set([
  'editions',
  'themes',
  'criteria',
  'levels',
  'weights',
  'bands',
  'assessments',
]);

const columns = new Set([
  'mark',
  'status',
  'assessor',
  'max_mark',
  'weight',
  'theme',
  'follows',
  'comparable',
  'method',
  'no_response',
  'withheld',
  'min_coverage',
  'overall',
  'decimals',
  'from',
]);

/** The columns of a table that move scores or take a rule away where they are lost. */
export const scoringColumnsOf = ({ name, row }: Pick<Table, 'name' | 'row'>): ReadonlySet<string> =>
  new Set(
    tables.has(name)
      ? columnsOf(row)
          .map((column) => column.name)
          .filter((column) => columns.has(column))
      : [],
  );

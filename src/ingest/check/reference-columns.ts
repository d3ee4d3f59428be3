import { allTables } from '#model/all-tables.ts';
import { columnsOf } from '#model/columns.ts';

/** A column that names the ids of a table. */
export interface ReferenceColumn {
  readonly column: string;
  /** The table whose ids it names. */
  readonly to: string;
  /** A word that it may hold in place of an id. */
  readonly word?: string;
}

const words: ReadonlyMap<string, string> = new Map([
  ['published_scores.department', 'overall'],
  ['assessments.criterion', 'all'],
  ['links.form', 'all'],
]);

/** The columns of each table that name ids of another, by the table's name. */
export const referenceColumns: ReadonlyMap<string, readonly ReferenceColumn[]> = new Map(
  Object.values(allTables).map((table) => [
    table.name,
    columnsOf(table.row).flatMap(({ name, note }): ReferenceColumn[] => {
      if (note.references === undefined) return [];
      const word = words.get(`${table.name}.${name}`);
      return [{ column: name, to: note.references, ...(word === undefined ? {} : { word }) }];
    }),
  ]),
);

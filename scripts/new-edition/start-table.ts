import { allTables } from '#model/all-tables.ts';
import { columnsOf } from '#model/columns.ts';
import { dialectOf } from './dialect.ts';
import { findFile, pathOf, type Files, type LaidFile } from './layout.ts';
import { fillRow, openTable, startFile, type Cells, type OpenTable } from './open-table.ts';

interface Start {
  /** The edition whose file shows how one is written. */
  readonly before: string;
  readonly id: string;
  readonly rows: readonly Cells[];
}

/** A new file for a table that has one for each edition, with the columns of the one before. */
export function startTable(
  files: Files,
  name: 'assessments' | 'evidence',
  { before, id, rows }: Start,
): LaidFile {
  const table = allTables[name];
  const like = findFile(files, name, before);
  const model = like === undefined ? undefined : files.get(like);
  const opened = model === undefined ? emptyTable(files, name) : openTable(table, '', model);
  return {
    table: name,
    path: `${folderOf(name, like)}/${id}.csv`,
    bytes: startFile(
      opened,
      rows.map((cells) => fillRow(opened, cells)),
    ),
    before: undefined,
    rows: rows.length,
  };
}

/** The folder of the table, as it is written where there is one. */
function folderOf(name: string, like: string | undefined): string {
  const [data = 'data', ...below] = like?.split('/') ?? [];
  return [data, below.length > 1 ? below[0] : name].join('/');
}

/** Where the edition before has no such file: every column there is, written as the editions are. */
function emptyTable(files: Files, name: 'assessments' | 'evidence'): OpenTable {
  const dialect = dialectOf(files.get(pathOf(files, 'editions')) ?? new Uint8Array());
  const header = columnsOf(allTables[name].row).map((column) => column.name);
  const indexes = new Map(header.map((column, index) => [column, index]));
  return { path: '', bytes: new Uint8Array(), dialect, header, indexes, rows: [] };
}

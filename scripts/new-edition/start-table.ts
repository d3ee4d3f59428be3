import { allTables } from '#model/all-tables.ts';
import { columnsOf } from '#model/columns.ts';
import { dialectOf } from './dialect.ts';
import type { Files, LaidFile } from './layout.ts';
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
  const model = files.get(`data/${name}/${before}.csv`);
  const opened = model === undefined ? emptyTable(files, name) : openTable(table, '', model);
  return {
    path: `data/${name}/${id}.csv`,
    bytes: startFile(
      opened,
      rows.map((cells) => fillRow(opened, cells)),
    ),
    before: undefined,
    rows: rows.length,
  };
}

/** Where the edition before has no such file: every column there is, written as the editions are. */
function emptyTable(files: Files, name: 'assessments' | 'evidence'): OpenTable {
  const dialect = dialectOf(files.get(`data/${allTables.editions.file}`) ?? new Uint8Array());
  const header = columnsOf(allTables[name].row).map((column) => column.name);
  const indexes = new Map(header.map((column, index) => [column, index]));
  return { path: '', bytes: new Uint8Array(), dialect, header, indexes, rows: [] };
}

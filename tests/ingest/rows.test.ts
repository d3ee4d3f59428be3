import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '#ingest/table/read-table.ts';
import { allTables } from '#model/all-tables.ts';
import { columnsOf, type Column } from '#model/columns.ts';
import type { Table } from '#model/table.ts';

/** Texts that some columns take and others refuse, in the form that reading brings cells to. */
const odd = [
  ...['', 'x', 'a-b', 'a--b', 'Ä', '007', '2', '-1', '1.5', '1.', '2026', '2026-13', '2026-05'],
  ...['2026-02-28', '2026-02-30', 'https://example.org/', 'https://', 'ftp://example.org/'],
];
/** Mostly cells that are taken, so that rows are about as often taken as refused. */
const cellOf = ({ note }: Column) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(note.example, ...(note.choices ?? [])) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
const utf8 = new TextEncoder();
const file = { path: 'data/table.csv' };
const place = { file: file.path, row: 2 };
const tables: readonly Table[] = Object.values<Table>(allTables);

describe('rows that are read cell by cell', () => {
  test.for(tables)('$name: they are those that the schema of the row takes', (table) => {
    const columns = columnsOf(table.row);
    const names = columns.map(({ name }) => name);
    const rows = fc
      .tuple(...columns.map(cellOf))
      .filter((cells) => cells.some(Boolean))
      // A number and digits behind it are one number that was cut in two.
      .filter((cells) => !/(^|,)\d+,\d+(,|$)/.test(cells.join(',')));
    fc.assert(
      fc.property(rows, (cells) => {
        const line = cells.map((cell) => `"${cell}"`).join(',');
        const { records, broken } = readTable(table, file, {
          bytes: utf8.encode(`${names.join(',')}\n${line}\n`),
        });
        const given = names.flatMap((name, index) => (cells[index] ? [[name, cells[index]]] : []));
        const taken = table.row.safeParse(Object.fromEntries(given));
        expect(records).toEqual(taken.success ? [{ ...taken.data, ...place }] : []);
        expect(broken).toHaveLength(taken.success ? 0 : 1);
      }),
    );
  });
});

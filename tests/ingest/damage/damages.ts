import { wholeTables } from './tables.ts';
import { joinRow, splitCells, splitRows } from './plain-csv.ts';

/**
 * What happens to files on their way: cut, pasted, sorted, opened and saved by something else. Each
 * takes a sound table and two numbers that say where, and returns it damaged; undefined where the file
 * is gone.
 */
type Damage = (table: string, at: number, other: number) => string | Uint8Array | undefined;

/** Bytes that stand for something in a table, or stand for nothing in a text. */
const scraps = [
  '"',
  ',',
  ';',
  '\n',
  '\r',
  '\t',
  '\0',
  ' ',
  "'",
  '\ufeff',
  '\u00a0',
  '=',
  '""',
  '\n\n',
  ',,',
];

export const damages: Readonly<Record<string, Damage>> = {
  'cut short': (table, at) => table.slice(0, at % table.length),
  'begins later': (table, at) => table.slice(at % table.length),
  'a stretch lost': (table, at, other) => {
    const from = at % table.length;
    return table.slice(0, from) + table.slice(from + 1 + (other % 80));
  },
  'a stretch twice': (table, at, other) => {
    const from = at % table.length;
    const to = from + 1 + (other % 80);
    return table.slice(0, to) + table.slice(from);
  },
  'a sign lost': (table, at) => {
    const places = [...table.matchAll(/[^a-z0-9 ]/gi)].map(({ index }) => index);
    const place = places[at % places.length] ?? 0;
    return table.slice(0, place) + table.slice(place + 1);
  },
  'a scrap let in': letIn,
  'a scrap in place of a letter': (table, at, other) => {
    const place = at % table.length;
    return table.slice(0, place) + pick(scraps, other) + table.slice(place + 1);
  },
  'a byte that is no UTF-8': (table, at, other) => {
    const bytes = new TextEncoder().encode(table);
    bytes[at % bytes.length] = 0x80 + (other % 0x80);
    return bytes;
  },
  'as UTF-16': (table, at) =>
    new Uint8Array(Buffer.from(at % 2 ? `\ufeff${table}` : table, 'utf16le')),
  'a row lost': onRows((rows, at) => rows.toSpliced(at % rows.length, 1)),
  'some rows lost': onRows((rows, at, other) =>
    rows.toSpliced(1 + (at % rows.length), 1 + (other % 5)),
  ),
  'a row twice': onRows((rows, at) => rows.toSpliced(at % rows.length, 0, pick(rows, at))),
  'two rows joined': onRows((rows, at) =>
    rows.toSpliced(
      at % rows.length,
      2,
      rows.slice(at % rows.length, (at % rows.length) + 2).join(''),
    ),
  ),
  'a row in quotation marks': onRows((rows, at) =>
    rows.with(at % rows.length, `"${pick(rows, at).replaceAll('"', '""')}"`),
  ),
  'every row in quotation marks': onRows((rows) =>
    rows.map((row) => `"${row.replaceAll('"', '""')}"`),
  ),
  'a row with other separators': onRows((rows, at) =>
    rows.with(at % rows.length, pick(rows, at).replaceAll(',', ';')),
  ),
  'rows of one department lost': onRows((rows, at) => {
    const department = pick(['health', 'transport', 'towns', 'places'], at);
    return rows.filter((row, index) => index === 0 || !row.includes(department));
  }),
  'a column lost': onCells((rows, at) => {
    const column = at % (rows[0]?.length ?? 1);
    return rows.map((row) => row.toSpliced(column, 1));
  }),
  'a column emptied': onCells((rows, at) => {
    const column = at % (rows[0]?.length ?? 1);
    return rows.map((row, index) => (index === 0 ? row : row.with(column, '')));
  }),
  'a name of a column lost': onCells((rows, at) =>
    rows.map((row, index) => (index === 0 ? row.with(at % row.length, '') : row)),
  ),
  'two names of columns changed over': onCells((rows, at, other) =>
    rows.map((row, index) => (index === 0 ? changeOver(row, at, other) : row)),
  ),
  'two cells changed over': onCells((rows, at, other) => {
    const changed = 1 + (at % Math.max(1, rows.length - 1));
    return rows.map((row, index) => (index === changed ? changeOver(row, other, other >> 4) : row));
  }),
  'a cell lost': onCells((rows, at, other) =>
    rows.map((row, index) =>
      index === at % rows.length ? row.toSpliced(other % row.length, 1) : row,
    ),
  ),
  'a cell let in': onCells((rows, at, other) =>
    rows.map((row, index) =>
      index === at % rows.length ? row.toSpliced(other % row.length, 0, '') : row,
    ),
  ),
  'cells of a column moved up': onCells((rows, at, other) => {
    const column = at % (rows[0]?.length ?? 1);
    const from = 1 + (other % Math.max(1, rows.length - 1));
    return rows.map((row, index) =>
      index < from ? row : row.with(column, rows[index + 1]?.[column] ?? ''),
    );
  }),
  'a column emptied from a row on': onCells((rows, at, other) => {
    const column = at % (rows[0]?.length ?? 1);
    const from = 1 + (other % Math.max(1, rows.length - 1));
    return rows.map((row, index) => (index < from ? row : row.with(column, '')));
  }),
  'another table in its place': (_table, at) => pick(Object.values(wholeTables), at),
  'with CRLF, and a scrap let in': (table, at, other) =>
    letIn(table.replaceAll('\n', '\r\n'), at, other),
  'with tabs, and a scrap let in': (table, at, other) => letIn(withTabs(table), at, other),
  'nothing in it': () => '',
  'not there': () => undefined,
};

function letIn(table: string, at: number, other: number): string {
  const place = at % (table.length + 1);
  return table.slice(0, place) + pick(scraps, other) + table.slice(place);
}

const withTabs = (table: string): string =>
  splitRows(table)
    .map((row) => `${splitCells(row).join('\t')}\n`)
    .join('');

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

function changeOver(row: readonly string[], at: number, other: number): string[] {
  const [from, to] = [at % row.length, other % row.length];
  return row.with(from, row[to]!).with(to, row[from]!);
}

function onRows(
  damage: (rows: readonly string[], at: number, other: number) => readonly string[],
): Damage {
  return (table, at, other) =>
    damage(splitRows(table), at, other)
      .map((row) => `${row}\n`)
      .join('');
}

function onCells(
  damage: (rows: readonly string[][], at: number, other: number) => readonly string[][],
): Damage {
  return onRows((rows, at, other) => damage(rows.map(splitCells), at, other).map(joinRow));
}

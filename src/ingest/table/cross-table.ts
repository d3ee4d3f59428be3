import { plainWord } from '#ingest/cell/normalise.ts';
import { statusNamed } from '#ingest/cell/choice-words.ts';
import { headerName } from './header-name.ts';
import type { RowCells } from './read-rows.ts';
import type { SplitRow } from './split-csv.ts';

/** What stands on an axis of a cross table. */
type Axis = 'department' | 'criterion';

/** The ids of departments, and of the criteria of an edition, by everything that people call them. */
export type AxisNames = Readonly<Record<Axis, ReadonlyMap<string, string>>>;

/** The rows of a table that was read, and the columns that name what it defines. */
interface Named {
  readonly rows: readonly RowCells[];
  readonly columns: readonly string[];
}

/** What departments and the criteria of an edition are called, by the files that were read of their tables. */
export function axisNames(
  files: readonly { readonly table: string; readonly rows: readonly RowCells[] }[],
  edition: string | undefined,
): AxisNames {
  const rowsOf = (table: string): RowCells[] =>
    files.filter((file) => file.table === table).flatMap(({ rows }) => rows);
  const criteria = rowsOf('criteria').filter((row) => row['edition'] === edition);
  return {
    department: namesIn({
      rows: rowsOf('departments'),
      columns: ['department', 'name', 'short_name'],
    }),
    criterion: namesIn({ rows: criteria, columns: ['criterion', 'short', 'question'] }),
  };
}

function namesIn({ rows, columns }: Named): ReadonlyMap<string, string> {
  const [idColumn = ''] = columns;
  const names = new Map<string, string>();
  for (const column of columns) {
    for (const row of rows) {
      const [name, id] = [row[column], row[idColumn]];
      if (typeof name !== 'string' || typeof id !== 'string') continue;
      const key = axisName(name);
      if (!names.has(key)) names.set(key, id);
    }
  }
  return names;
}

/** A table of departments by questions: a row for each of one, and a column for each of the other. */
export interface CrossTable {
  /** The row that names what stands across. */
  readonly header: SplitRow;
  readonly rows: readonly SplitRow[];
  readonly down: Axis;
  /** The column with the names of what stands down. */
  readonly names: number;
  /** The columns that stand for what stands across. */
  readonly across: readonly AcrossColumn[];
}

/** A column of a cross table. */
interface AcrossColumn {
  readonly index: number;
  /** What stands in the header. */
  readonly typed: string;
  /** The id that it stands for; undefined where it is none that is known. */
  readonly id: string | undefined;
}

/** A name as it is looked up: without accents, case, a number before it and a unit behind it. */
export const axisName = (text: string): string =>
  plainWord(text)
    .replace(/^\s*\d+\s*[).:]\s*|\s*\([^)]*\)\s*$/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** The rows among the first that may be the header: a title may stand above it. */
const titles = 5;

/** A table that is laid out by departments and questions; undefined for one that has a row for each mark. */
export function findCrossTable(
  rows: readonly SplitRow[],
  names: AxisNames,
): CrossTable | undefined {
  for (const [place, header] of rows.slice(0, titles).entries()) {
    for (const down of ['department', 'criterion'] as const) {
      const cross = readAs(down, { header, rows: rows.slice(place + 1) }, names);
      if (cross !== undefined) return cross;
    }
  }
  return undefined;
}

function readAs(
  down: Axis,
  { header, rows }: Pick<CrossTable, 'header' | 'rows'>,
  names: AxisNames,
): CrossTable | undefined {
  const own = names[down];
  const isNames = (index: number): boolean =>
    rows.filter(({ texts }) => own.has(axisName(texts[index] ?? ''))).length * 2 > rows.length;
  const column = header.texts.findIndex((_, index) => isNames(index));
  if (column < 0) return undefined;
  const axis = names[down === 'department' ? 'criterion' : 'department'];
  const across = header.texts.flatMap((text, index) => {
    const typed = text.trim();
    if (index === column || typed === '' || headerName(typed) === 'assessor') return [];
    return [{ index, typed, id: axis.get(axisName(typed)) }];
  });
  const known = across.filter(({ id }) => id !== undefined);
  // A row of marks has an id of either kind too, and rows below it repeat them.
  const isRepeated = across.some(({ index, typed }) =>
    rows.some(({ texts }) => texts[index]?.trim() === typed),
  );
  if (isRepeated || across.length === 0) return undefined;
  if (known.length * 2 < across.length && !across.every(({ index }) => holdsMarks(rows, index))) {
    return undefined;
  }
  return across.length > known.length && across.length < 2
    ? undefined
    : { header, rows, down, names: column, across };
}

/** Whether a column holds marks, and statuses or nothing in their place. */
function holdsMarks(rows: readonly SplitRow[], index: number): boolean {
  const cells = rows.map(({ texts }) => texts[index]?.trim() ?? '').filter((text) => text !== '');
  return cells.length > 0 && cells.every((text) => isMark.test(text) || isStatus(text));
}

/** A mark as it stands in a file of either decimal sign. */
const isMark = /^\d+(?:[.,]\d+)?$/;

const isStatus = (text: string): boolean => statusNamed(text) !== undefined;

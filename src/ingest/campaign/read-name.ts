import { allTables } from '#model/all-tables.ts';
import { idPattern } from '#model/cell.ts';
import { isByEdition, type Table } from '#model/table.ts';

/** The table that the name of a file stands for, and the edition of one that has a file for each. */
export interface NamedTable {
  readonly table: string;
  readonly edition: string | undefined;
  /** The name that it should have, below `data/`. */
  readonly as: string;
}

const tables = Object.values<Table>(allTables);

/** What a program adds to the name of a copy. */
const copies = [
  /\s*\(\d+\)$/,
  /[\s-]+(?:copy|copie|copia|kopie|cópia)(?:\s*\d+)?$/,
  /^(?:copy of|kopie von|copia de|cópia de|copie de)\s+/,
  // Numbers takes each table of a sheet out on its own.
  /-?\s*(?:table|tabla|tabela|tableau|tabelle) \d+$/,
];

/** Endings of a table in small letters, doubled ones and a space before them too. */
export const csvEnding = /(?:\s*\.csv)+(?:\s*\.txt)?\s*$/;

/** Endings of workbooks. */
const bookEnding = /\.(?:xlsx|xlsm|xlsb|xls|ods|numbers)$/;

/** Whether a file is a workbook by its name. */
export const isWorkbook = (path: string): boolean => bookEnding.test(path.toLowerCase());

/**
 * The table that a file below `data/` is by its name: as it should be, or as people and their programs
 * write it, `2026.CSV`, `Grades - departments.csv`, `Assessments/2026 (1).csv`. Undefined where it may
 * be no table, or one of several.
 */
export function readName(below: string): NamedTable | undefined {
  const path = below.normalize('NFC').toLowerCase();
  if (!csvEnding.test(path)) return undefined;
  return readParts(path.replace(csvEnding, ''));
}

/** The same of a workbook, which holds the table of that name. */
export function readBookName(below: string): NamedTable | undefined {
  const path = below.normalize('NFC').toLowerCase();
  return bookEnding.test(path) ? readParts(path.replace(bookEnding, '')) : undefined;
}

function readParts(path: string): NamedTable | undefined {
  const parts = path.split('/').map((part) => part.trim());
  const name = copies.reduce((text, copy) => text.replace(copy, ''), parts.at(-1) ?? '').trim();
  const folder = parts.slice(0, -1).join('/');
  for (const table of tables) {
    const found = isByEdition(table) ? inFolder(table, folder, name) : alone(table, folder, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What joins words in names, in the form of the names of tables. */
const words = (text: string): string => text.replace(/[\s_-]+/g, '_');

/** Google Sheets puts the title of the whole before the name of a sheet. */
const sheetOf = (name: string): string => name.split(' - ').at(-1) ?? name;

function alone({ name: table, file }: Table, folder: string, name: string) {
  const stem = file.replace(/\.csv$/, '');
  const isIt = folder === '' && (words(name) === stem || words(sheetOf(name)) === stem);
  return isIt ? { table, edition: undefined, as: file } : undefined;
}

function inFolder({ name: table, file }: Table, folder: string, name: string) {
  const own = file.replace(/\/.*$/, '');
  const edition = editionIn(own, folder, name);
  if (edition === undefined) return undefined;
  return { table, edition, as: file.replace('<edition>', edition) };
}

/** The edition in a name; the folder of the table may be one, or a word of the name beside it. */
function editionIn(own: string, folder: string, name: string): string | undefined {
  const isThere = words(folder) === own;
  if (!isThere && folder !== '') return undefined;
  // Whether it is an edition, and an id at all, is for the table of editions to say.
  if (isThere && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return name;
  const sheet = sheetOf(name);
  for (const text of [sheet, name]) {
    const plain = words(text);
    const isFirst = plain.startsWith(`${own}_`);
    if (!isFirst && !plain.endsWith(`_${own}`)) continue;
    const rest = isFirst ? plain.slice(own.length + 1) : plain.slice(0, -own.length - 1);
    const edition = rest.replaceAll('_', '-');
    if (idPattern.test(edition)) return edition;
  }
  return isThere && idPattern.test(sheet) ? sheet : undefined;
}

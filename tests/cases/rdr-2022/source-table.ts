import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** One row of a table, by column. */
export type Row = Record<string, string>;

const HERE = dirname(fileURLToPath(import.meta.url));

/** The rows of a file in source/; throws when the file cannot be read as CSV. */
export function readSource(name: string): Row[] {
  const text = readFileSync(join(HERE, 'source', name), 'utf8');
  const { data, errors } = Papa.parse<Row>(text, {
    header: true,
    skipEmptyLines: true,
  });
  if (errors[0]) throw new Error(`source/${name}: ${errors[0].message}`);
  return data;
}

/** The text of a cell exactly as published; throws when it is missing or empty. */
export function readCell(row: Row, column: string): string {
  const cell = row[column];
  if (cell === undefined || cell === '') throw new Error(`No ${column} in ${JSON.stringify(row)}`);
  return cell;
}

/** Writes rows as CSV under the folder of this case, with the columns of the first row. */
export function writeTable(path: string, rows: Row[]): void {
  const file = join(HERE, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${Papa.unparse(rows, { newline: '\n' })}\n`);
}

/** The id of a company, an indicator or a category: "Freedom of Expression" is `freedom-of-expression`. */
export function toId(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** A published whole number of 100 as a figure of 10 with one decimal, moved as text: "8" is "0.8". */
export function toTenths(wholeOf100: string): string {
  const digits = wholeOf100.padStart(2, '0');
  return `${digits.slice(0, -1)}.${digits.slice(-1)}`;
}

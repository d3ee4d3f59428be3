import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { damages } from './damages.ts';
import { figuresOf } from './figures.ts';
import { wholeTables } from './tables.ts';

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** What is read of a campaign, what is said of it, and its rows by file. */
function readFiles(files: Files) {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).flatMap(([path, content]): [string, Uint8Array][] =>
    content === undefined
      ? []
      : [[path, typeof content === 'string' ? encoder.encode(content) : content]],
  );
  const { campaign, issues, files: used } = ingestCampaign(new Map(bytes), '2026-11-22');
  return {
    campaign,
    said: new Set(issues.map((issue) => describeIssue(issue).message)),
    rows: new Map(used.map(({ file, rows }) => [file, rows])),
  };
}

const sound = readFiles(wholeTables);
const soundFigures = sound.campaign && figuresOf(sound.campaign);

/**
 * Whole rows of these tables, and each table itself, may be there or not: who takes some away has
 * another campaign, and nothing left in it says so. What tells is the count of rows by file, which
 * ends every report.
 */
const optionalRows = /^data\/(weights|bands|themes|links)\b/;

/** Columns that may be blank in every row, of which nothing else tells that they were not. */
const optionalColumns: Readonly<Record<string, string>> = {
  'data/themes.csv': 'weight',
  'data/editions.csv': 'min_coverage',
};

/** Whether a damage took away the whole of what may be there or not. */
function leavesNoTrace(path: string, damaged: Files[string], rows: ReadonlyMap<string, number>) {
  if (optionalRows.test(path) && rows.get(path) !== sound.rows.get(path)) return true;
  const column = optionalColumns[path];
  if (column === undefined || typeof damaged !== 'string') return false;
  const [header = '', ...others] = damaged.trimEnd().split('\n');
  const at = header.split(',').indexOf(column);
  return at === -1 || others.some((row) => (row.split(',')[at] ?? '') === '');
}

test('the tables that are damaged below have no issue before', () => {
  expect([...sound.said]).toEqual([]);
  expect(soundFigures).toContain('"shown"');
});

test('a damaged table moves no figure without an issue', () => {
  const paths = fc.constantFrom(...Object.keys(wholeTables));
  const kinds = fc.constantFrom(...Object.keys(damages));
  fc.assert(
    fc.property(paths, kinds, fc.tuple(fc.nat(9999), fc.nat(9999)), (path, kind, places) => {
      const damaged = damages[kind]!(wholeTables[path]!, ...places);
      const { campaign, said, rows } = readFiles({ ...wholeTables, [path]: damaged });
      if (said.size > 0 || leavesNoTrace(path, damaged, rows)) return;
      expect(campaign && figuresOf(campaign), `${path}: ${kind}`).toBe(soundFigures);
    }),
    { seed: 2026, numRuns: 3000 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupIssues } from '#ingest/issue/group-issues.ts';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { campaignWith, soundFile, soundPaths, today } from './sound-campaign.ts';

/** What was read, without where it stands: that differs. */
function ingest(files: ReadonlyMap<string, Uint8Array>) {
  const { campaign, issues } = ingestCampaign(files, today);
  return { campaign, issues };
}

const paths = fc.constantFrom(...soundPaths, 'data/levels.csv', 'data/department_changes.csv');

test('bytes of any kind in place of a table bring issues and never throw', () => {
  fc.assert(
    fc.property(paths, fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
      const { issues } = ingestCampaign(campaignWith({ [path]: bytes }), today);
      for (const issue of issues) expect(describeIssue(issue).message).not.toContain('undefined');
    }),
  );
});

const scraps = fc.constantFrom(',', '"', '\n', ';', '\t', '=', '2026', 'all', 'overall', '-1', 'é');

test('a table with scraps let into it brings issues and never throws', () => {
  const edits = fc.array(fc.tuple(fc.nat(400), scraps), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...soundPaths), edits, (path, changes) => {
      let text = soundFile(path);
      for (const [at, scrap] of changes) text = text.slice(0, at) + scrap + text.slice(at + 1);
      const { campaign, issues } = ingestCampaign(campaignWith({ [path]: text }), today);
      const hasError = issues.some(({ severity }) => severity === 'error');
      expect(campaign === undefined).toBe(hasError);
      for (const issue of issues) expect(describeIssue(issue).message).not.toContain('undefined');
    }),
  );
});

/** A table with its rows and its columns the other way round; the header stays first. */
function turn(table: string): string {
  const [header = '', ...rows] = table.trimEnd().split('\n');
  const turned = [header, ...rows.toReversed()].map((row) => row.split(',').toReversed().join(','));
  return `${turned.join('\n')}\n`;
}

/** Records without their row numbers, in an order of their own. */
function unplaced(value: unknown): unknown {
  if (value instanceof Map) return unplaced(Object.fromEntries(value));
  if (value instanceof Set) return unplaced([...value]);
  if (Array.isArray(value)) return value.map(unplaced).map(toText).toSorted();
  if (typeof value !== 'object' || value === null) return value;
  const cells = Object.entries(value).filter(([name]) => name !== 'row');
  return Object.fromEntries(cells.map(([name, cell]) => [name, unplaced(cell)]).toSorted());
}

const toText = (value: unknown): string => JSON.stringify(value);

test.each(soundPaths)('the order of columns and rows of %s changes nothing but places', (path) => {
  const plain = ingest(campaignWith({}));
  const turned = ingest(campaignWith({ [path]: turn(soundFile(path)) }));
  expect(plain.campaign).toBeDefined();
  expect(unplaced(turned)).toEqual(unplaced(plain));
});

test('one slip in every row of a large table is told row by row, and grouped in one issue', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `Health,budget,A${index},,2,`);
  const marks = `department,criterion,assessor,status,mark,reason\n${rows.join('\n')}\n`;
  const files = campaignWith({ 'data/assessments/2026.csv': marks });
  const { issues } = ingestCampaign(files, today);
  const grouped = groupIssues(issues);
  expect(issues).toHaveLength(20_000);
  expect(grouped).toHaveLength(1);
  expect(grouped[0]?.nearest).toBe('health');
  expect(grouped[0]?.also).toHaveLength(19_999);
});

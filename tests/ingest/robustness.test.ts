import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupIssues } from '#ingest/issue/group-issues.ts';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { campaignWith, soundFile, soundPaths, today } from './sound-campaign.ts';

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

test('the order of columns and rows changes nothing but row numbers', () => {
  const path = 'data/departments.csv';
  const turned =
    'closed_on,name,opened_on,department\n,Ministry of Health,,health\n,Ministry of Transport,2001-05,transport\n';
  const plain = ingestCampaign(campaignWith({}), today);
  expect(ingestCampaign(campaignWith({ [path]: turned }), today)).toEqual(plain);
});

test('one slip in every row of a large table is told in a second, and grouped in one issue', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `Health,budget,A${index},,2,`);
  const marks = `department,criterion,assessor,status,mark,reason\n${rows.join('\n')}\n`;
  const files = campaignWith({ 'data/assessments/2026.csv': marks });
  const start = performance.now();
  const { issues } = ingestCampaign(files, today);
  const grouped = groupIssues(issues);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(issues).toHaveLength(20_000);
  expect(grouped).toHaveLength(1);
  expect(grouped[0]?.nearest).toBe('health');
  expect(grouped[0]?.also).toHaveLength(19_999);
});

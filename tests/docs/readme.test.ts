import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { describeIssue } from '#site/sentence/issue.ts';

const readme = readFileSync('README.md', 'utf8');

/** The tables of the smallest campaign, as the README prints them. */
const tables = new Map(
  [...readme.matchAll(/^`(data\/[^`]+)`\n\n```csv\n([^]*?)```/gm)].map(
    ([, path = '', csv = '']) => [path, csv],
  ),
);

function check(files: ReadonlyMap<string, string>) {
  const encoder = new TextEncoder();
  const bytes = new Map([...files].map(([path, csv]) => [path, encoder.encode(csv)]));
  return ingestCampaign(bytes, '2026-11-22').issues.filter(({ severity }) => severity === 'error');
}

test('the smallest campaign of the README has four tables and no error', () => {
  expect(tables.size).toBe(4);
  expect(check(tables)).toEqual([]);
});

test('the README shows a message as it is printed', () => {
  const path = 'data/assessments/2026.csv';
  const wrong = tables.get(path)?.replace('transport,budget,1', 'transport,budget,5') ?? '';
  const [issue] = check(new Map([...tables, [path, wrong]]));
  const { message, page } = describeIssue(issue!);
  expect(readme).toContain(`error: ${message}\n  ${page}\n`);
});

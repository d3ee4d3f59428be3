import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { issueKinds } from '#model/issue-kinds.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { allCases } from './all-cases.ts';
import { campaignWith, today } from './sound-campaign.ts';

test('a sound campaign has no issues and is handed on', () => {
  const { campaign, issues } = ingestCampaign(campaignWith({}), today);
  expect(issues).toEqual([]);
  expect(campaign?.departments.map(({ department }) => department)).toEqual([
    'health',
    'transport',
  ]);
});

describe('every kind of issue', () => {
  test.for(allCases)('$kind: $title', ({ kind, files, issues }) => {
    const ingested = ingestCampaign(campaignWith(files), today);
    expect(ingested.issues).toEqual(issues);
    expect(ingested.issues.map((issue) => issue.kind)).toContain(kind);
    const hasError = issues.some(({ severity }) => severity === 'error');
    expect(ingested.campaign === undefined).toBe(hasError);
  });
});

test('every kind of issue has a case but the one that needs the scores', () => {
  const withCase = new Set<string>(allCases.map(({ kind }) => kind));
  const without = Object.keys(issueKinds).filter((kind) => !withCase.has(kind));
  expect(without).toEqual(['published-score-not-reproduced']);
});

describe('every kind of issue has a page', () => {
  test.for(Object.keys(issueKinds))('%s', (kind) => {
    const page = readFileSync(`docs/issues/${kind}.md`, 'utf8');
    expect(page).toContain('## In Excel');
    expect(page).toContain('## In Google Sheets');
  });

  test.for(allCases)('$kind shows the message of its case', ({ kind, issues }) => {
    const own = issues.find((issue) => issue.kind === kind);
    if (own === undefined) throw new Error(`${kind} is not among the issues of its case`);
    expect(readFileSync(`docs/issues/${kind}.md`, 'utf8')).toContain(describeIssue(own).message);
  });

  test('no page is about a kind that is no more', () => {
    const pages = readdirSync('docs/issues').map((file) => file.replace('.md', ''));
    expect(pages.filter((page) => !(page in issueKinds) && page !== 'README')).toEqual([]);
  });
});

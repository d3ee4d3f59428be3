import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { issueKinds } from '#model/issue-kinds.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { describeKinds } from '../../scripts/issue-pages/describe-kinds.ts';
import { allCases } from './all-cases.ts';
import { writtenCases } from '../publish/written-cases.ts';
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
  const withCase = new Set<string>([...allCases, ...writtenCases].map(({ kind }) => kind));
  const without = Object.keys(issueKinds).filter((kind) => !withCase.has(kind));
  expect(without).toEqual(['published-score-not-reproduced']);
});

test('docs/issues is what the words and cases say; node scripts/write-issue-pages.ts writes it', () => {
  const pages = readdirSync('docs/issues').map((file) => [
    file,
    readFileSync(`docs/issues/${file}`, 'utf8'),
  ]);
  expect(Object.fromEntries(pages)).toEqual(Object.fromEntries(describeKinds()));
});

test('the page of a kind shows the message of its case', () => {
  const pages = describeKinds();
  for (const { kind, issues } of [...allCases, ...writtenCases]) {
    const own = issues.find((issue) => issue.kind === kind);
    if (own === undefined) throw new Error(`${kind} is not among the issues of its case`);
    expect(pages.get(`${kind}.md`)).toContain(describeIssue(own).message);
  }
});

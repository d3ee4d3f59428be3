import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreCampaign } from '#score/score-campaign.ts';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { describeIssue } from '#site/sentence/issue.ts';
import { checkPublishedScores } from './check-published-scores.ts';

const tables = (published: string, row = 'budget,2,,Some.'): ReadonlyMap<string, Uint8Array> => {
  const texts = {
    'editions.csv': 'edition,title,year,status,no_response\n2026,Grades,2026,published,excluded\n',
    'departments.csv': 'department,name\ntransport,Transport\n',
    'criteria.csv': 'edition,criterion,question,max_mark\n2026,budget,Is there money?,3\n',
    'assessments/2026.csv': `department,criterion,mark,status,reason\ntransport,${row}\n`,
    'published_scores.csv': `edition,department,score,source_url\n2026,transport,${published},https://example.org/\n`,
  };
  const bytes = new TextEncoder();
  return new Map(Object.entries(texts).map(([name, text]) => [`data/${name}`, bytes.encode(text)]));
};

function check(published: string, row?: string) {
  const { campaign, placeOf } = ingestCampaign(tables(published, row), '2026-11-22');
  if (campaign === undefined) throw new Error('The test campaign must be sound.');
  return checkPublishedScores(campaign, scoreCampaign(campaign), placeOf);
}

test('checkPublishedScores accepts a figure that the marks reproduce as shown', () => {
  expect(check('6.7')).toEqual([]);
});

test('checkPublishedScores names the cell, the figure and what the marks come to', () => {
  expect(check('6.6')).toEqual([
    {
      kind: 'published-score-not-reproduced',
      severity: 'error',
      place: {
        file: 'data/published_scores.csv',
        row: 2,
        column: { letter: 'C', name: 'score' },
      },
      found: '6.6',
      facts: { edition: '2026', department: 'transport', shown: '6.7' },
      also: [],
    },
  ]);
});

test('checkPublishedScores says why there is no score to publish', () => {
  const [issue] = check('6.6', 'budget,,no response,');
  expect(issue && describeIssue(issue).message).toContain(
    '(column C, score) expected no score, because it did not respond, got "6.6".',
  );
});

test('the page of a published score that is not reproduced shows its message', () => {
  const [issue] = check('6.6');
  const page = readFileSync('docs/issues/published-score-not-reproduced.md', 'utf8');
  expect(page).toContain(issue && describeIssue(issue).message);
});

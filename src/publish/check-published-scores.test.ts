import { expect, test } from 'vitest';
import { scoreCampaign } from '#score/score-campaign.ts';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { checkPublishedScores } from './check-published-scores.ts';

const tables = (published: string): ReadonlyMap<string, Uint8Array> => {
  const texts = {
    'editions.csv': 'edition,title,year,status\n2026,Grades,2026,published\n',
    'departments.csv': 'department,name\ntransport,Transport\n',
    'criteria.csv': 'edition,criterion,question,max_mark\n2026,budget,Is there money?,3\n',
    'assessments/2026.csv': 'department,criterion,mark,reason\ntransport,budget,2,Some.\n',
    'published_scores.csv': `edition,department,score,source_url\n2026,transport,${published},https://example.org/\n`,
  };
  const bytes = new TextEncoder();
  return new Map(Object.entries(texts).map(([name, text]) => [`data/${name}`, bytes.encode(text)]));
};

function check(published: string) {
  const { campaign } = ingestCampaign(tables(published), '2026-11-22');
  if (campaign === undefined) throw new Error('The test campaign must be sound.');
  return checkPublishedScores(campaign, scoreCampaign(campaign));
}

test('checkPublishedScores accepts a figure that the marks reproduce as shown', () => {
  expect(check('6.7')).toEqual([]);
});

test('checkPublishedScores names the row, the figure and what the marks come to', () => {
  expect(check('6.6')).toEqual([
    {
      kind: 'published-score-not-reproduced',
      severity: 'error',
      place: { file: 'data/published_scores.csv', row: 2 },
      found: '6.6',
      facts: { edition: '2026', department: 'transport', shown: '6.7' },
      also: [],
    },
  ]);
});

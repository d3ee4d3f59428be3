import { expect, test } from 'vitest';
import { loadFiles } from '#publish/load-campaign.ts';
import { checkTexts } from '#publish/text/check-texts.ts';
import { campaignWith, today } from '../ingest/sound-campaign.ts';
import { writtenCases } from './written-cases.ts';

test.for(writtenCases)('$kind: $title', async ({ files, issues }) => {
  const campaign = campaignWith(files);
  expect(await checkTexts(campaign, loadFiles(campaign, today))).toEqual(issues);
});

test('a text without a fault has no issue, whatever Markdown and code stand in it', async () => {
  const campaign = campaignWith({
    'content/reports/2026.mdx':
      '\ufeff---\ntitle: Grades\n---\n\nimport chart from "./chart.png"\n\n<Score department="health" />, ![](./chart.png), `<5 {a`, \\{x\\}, {chart.src}, <img src={chart.src} alt="" />, <Mark {...{ department: "health" }} />.\n',
    'content/reports/chart.png': '',
  });
  expect(await checkTexts(campaign, loadFiles(campaign, today))).toEqual([]);
});

/** What the command `check` does, step by step, so that each step has its time and is done once. */
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { checkPublishedScores } from '#publish/check-published-scores.ts';
import { openFolder } from '#publish/open-folder.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const [folder = '.', today = ''] = process.argv.slice(2);

const begun = performance.now();
const { campaign, issues, placeOf } = ingestCampaign(openFolder(folder), today);
const checked = performance.now();
if (campaign === undefined) throw new Error(`The campaign has errors: ${issues[0]?.kind ?? ''}`);
checkPublishedScores(campaign, scoreCampaign(campaign), placeOf);
const scored = performance.now();

console.log(
  JSON.stringify({
    check: (checked - begun) / 1000,
    score: (scored - checked) / 1000,
    whole: (scored - begun) / 1000,
    issues: issues.length,
  }),
);

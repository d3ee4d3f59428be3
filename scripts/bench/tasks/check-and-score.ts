import { loadCampaign } from '#publish/load-campaign.ts';
import { scoreCampaign } from '#score/score-campaign.ts';

const [folder = '.', today = ''] = process.argv.slice(2);

const begun = performance.now();
const { campaign, issues } = loadCampaign(folder, today);
const checked = performance.now();
if (campaign === undefined) throw new Error(`The campaign has errors: ${issues[0]?.kind ?? ''}`);
scoreCampaign(campaign);
const scored = performance.now();

console.log(
  JSON.stringify({
    check: (checked - begun) / 1000,
    score: (scored - checked) / 1000,
    whole: (scored - begun) / 1000,
    issues: issues.length,
  }),
);

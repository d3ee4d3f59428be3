import { describeIssue } from '#site/sentence/issue.ts';
import { readLogo } from './card/read-logo.ts';
import { isEmbargoedBuild } from './embargoed-build.ts';
import { loadCampaign } from './load-campaign.ts';
import { openSite } from './site.ts';
import { today } from './today.ts';

/**
 * The site of this build, opened once. The campaign comes from CAMPAIGN, the day from
 * SOURCE_DATE_EPOCH or the clock. An editor's own machine also shows drafts, with what the check says
 * of them; a build shows them where it is asked to. Throws with every error of the campaign in words,
 * so that no page is ever built from data that is wrong.
 */
export const site = open();

function open() {
  const day = today();
  const folder = process.env['CAMPAIGN'] ?? '.';
  const { campaign, results, issues } = loadCampaign(folder, day);
  if (campaign === undefined) {
    const errors = issues.filter((issue) => issue.severity === 'error');
    throw new Error(errors.map((issue) => describeIssue(issue).message).join('\n'));
  }
  return openSite({
    campaign,
    results,
    issues: import.meta.env.DEV ? issues : [],
    today: day,
    showAll: import.meta.env.DEV || isEmbargoedBuild(),
    logo: readLogo(folder),
  });
}

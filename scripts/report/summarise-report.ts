import { commandOn, nameCampaign } from '../command/name-campaign.ts';
import { countIssues, describeCounts } from './count-issues.ts';
import type { Report } from './report.ts';

/** The last line of a report: how many issues there are in which campaign, and what to do next. */
export function summariseReport({ campaign, name, issues, editions, last }: Report): string {
  const where = nameCampaign({ folder: campaign, settings: { name }, editions });
  const counts = countIssues(issues);
  const found = issues.length === 0 ? 'No issues' : describeCounts(counts);
  if (counts.errors > 0) {
    const again = commandOn(campaign, 'check');
    return `${found} in ${where}. Nothing is built until the errors are fixed. Then check again: ${again}`;
  }
  const harm = 'Warnings stop nothing; each makes a score harder to defend.';
  // What a build would show is the site; of drafts and what is under an embargo, the preview.
  const next = editions.some(({ kind }) => kind === 'open') ? 'build' : 'dev';
  return [
    `${found} in ${where}.`,
    ...(issues.length > 0 ? [harm] : []),
    ...(last ? [`Next: ${commandOn(campaign, next)}`] : []),
  ].join(' ');
}

import type { Campaign } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { EditionResult } from '#model/outcome.ts';
import { orderIssues } from '#ingest/issue/order-issues.ts';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { checkPublishedScores } from './check-published-scores.ts';
import { openFolder } from './open-folder.ts';

/** A campaign as read, checked and scored. */
export interface Loaded {
  /** Undefined where an issue is an error: what is handed on can be trusted. */
  readonly campaign: Campaign | undefined;
  /** What every edition comes to, by its id; empty where there is no campaign. */
  readonly results: ReadonlyMap<string, EditionResult>;
  /** Every issue, in the order of a report. */
  readonly issues: readonly Issue[];
}

/**
 * Reads, checks and scores the campaign in a folder. Never throws for what the files hold.
 *
 * @param today the day of the check, `2026-11-10`
 */
export function loadCampaign(folder: string, today: string): Loaded {
  const { campaign, issues, placeOf } = ingestCampaign(openFolder(folder), today);
  if (campaign === undefined) return { campaign, results: new Map(), issues };
  const results = scoreCampaign(campaign);
  const wrong = checkPublishedScores(campaign, results, placeOf);
  return wrong.length === 0
    ? { campaign, results, issues }
    : { campaign: undefined, results: new Map(), issues: orderIssues([...issues, ...wrong]) };
}

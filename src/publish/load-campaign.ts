import type { Campaign } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { EditionResult } from '#model/outcome.ts';
import type { CampaignText } from '#ingest/campaign/locate-texts.ts';
import type { CampaignFiles } from '#ingest/campaign/read-tables.ts';
import { orderIssues } from '#ingest/issue/order-issues.ts';
import { ingestCampaign, type FileUse } from '#ingest/ingest-campaign.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { checkPublishedScores } from './check-published-scores.ts';
import { openFolder } from './open-folder.ts';
import { visibilityOf, type Visibility } from './visible.ts';

/** A campaign as read, checked and scored. */
export interface Loaded {
  /** Undefined where an issue is an error: what is handed on can be trusted. */
  readonly campaign: Campaign | undefined;
  /** What every edition comes to, by its id; empty where there is no campaign. */
  readonly results: ReadonlyMap<string, EditionResult>;
  /** Every issue, in the order of a report. */
  readonly issues: readonly Issue[];
  /** The files that were read, and as what. */
  readonly files: readonly FileUse[];
  /** The texts; they are checked by themselves. */
  readonly texts: readonly CampaignText[];
  /** The editions that could be read, and whether a build shows them. */
  readonly editions: readonly EditionUse[];
}

/** An edition, and whether a build of today shows it. */
export type EditionUse = { readonly edition: string } & Visibility;

/**
 * Reads, checks and scores the campaign in a folder. Never throws for what the files hold.
 *
 * @param today the day of the check, `2026-11-10`
 */
export const loadCampaign = (folder: string, today: string): Loaded =>
  loadFiles(openFolder(folder), today);

/** The same of files that are at hand. */
export function loadFiles(files: CampaignFiles, today: string): Loaded {
  const { campaign, issues, placeOf, ...read } = ingestCampaign(files, today);
  const editions = read.editions.map((edition): EditionUse => ({
    edition: edition.edition,
    ...visibilityOf(edition, today),
  }));
  const used = { files: read.files, texts: read.texts, editions };
  if (campaign === undefined) return { campaign, results: new Map(), issues, ...used };
  const results = scoreCampaign(campaign);
  const wrong = checkPublishedScores(campaign, results, placeOf);
  return wrong.length === 0
    ? { campaign, results, issues, ...used }
    : {
        campaign: undefined,
        results: new Map(),
        issues: orderIssues([...issues, ...wrong]),
        ...used,
      };
}

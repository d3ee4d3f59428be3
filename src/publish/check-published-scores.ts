import type { Ingested } from '#ingest/ingest-campaign.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Campaign } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { EditionResult } from '#model/outcome.ts';
import { compareWithPublished } from '#score/published.ts';

/**
 * An issue for each published score that the marks of its edition do not reproduce as shown.
 *
 * @param placeOf where a row stands in its file, as the reading of the campaign tells it
 */
export function checkPublishedScores(
  campaign: Pick<Campaign, 'publishedScores'>,
  results: ReadonlyMap<string, EditionResult>,
  placeOf: Ingested['placeOf'],
): Issue[] {
  return compareWithPublished(campaign, results).map((finding) => {
    const { edition, department, shown, why } = finding;
    return makeIssue('published-score-not-reproduced', {
      place: placeOf(finding, 'score'),
      found: finding.published,
      facts: { edition, department, shown, why },
    });
  });
}

import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Campaign } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { EditionResult } from '#model/outcome.ts';
import { compareWithPublished } from '#score/compare-with-published.ts';

/** An issue for each published score that the marks of its edition do not reproduce as shown. */
export function checkPublishedScores(
  campaign: Pick<Campaign, 'publishedScores'>,
  results: ReadonlyMap<string, EditionResult>,
): Issue[] {
  return compareWithPublished(campaign, results).map((finding) =>
    makeIssue('published-score-not-reproduced', {
      place: { file: finding.file, row: finding.row },
      found: finding.published,
      facts: {
        edition: finding.edition,
        department: finding.department,
        shown: finding.shown ?? 'none',
      },
    }),
  );
}

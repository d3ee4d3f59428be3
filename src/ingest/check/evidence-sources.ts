import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** Evidence that nobody could find again: it has no address, and nobody is named who published it. */
export const checkEvidenceSources: Check = ({ campaign, placeOf }) =>
  [...campaign.evidence.values()].flatMap((evidence) =>
    evidence
      .filter(({ url, archived_url: archived, publisher }) => !url && !archived && !publisher)
      .map((source) =>
        makeIssue('evidence-without-source', {
          place: placeOf(source, 'title'),
          found: source.title,
        }),
      ),
  );

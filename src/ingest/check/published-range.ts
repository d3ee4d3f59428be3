import { compareDecimals } from '#ingest/decimal.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** A published score lies between 0 and 10, or has words in its place. */
export const checkPublishedRange: Check = ({ campaign, placeOf }) =>
  campaign.publishedScores.flatMap((published): Issue[] => {
    const { score, note } = published;
    if (score === undefined) {
      if (note !== undefined) return [];
      const place = placeOf(published, 'note');
      return [makeIssue('published-score-without-words', { place, found: '' })];
    }
    if (compareDecimals(score, '0') >= 0 && compareDecimals(score, '10') <= 0) return [];
    const place = placeOf(published, 'score');
    return [makeIssue('published-score-out-of-range', { place, found: score })];
  });

import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** A judgement needs its score and its reason; a mean has neither. */
export const checkJudgements: Check = ({ campaign, placeOf }) =>
  campaign.editions.flatMap((edition): Issue[] => {
    const { overall, overall_score: score, overall_reason: reason } = edition;
    if (overall === 'judgement') {
      const found = '';
      return [
        ...(score === undefined
          ? [
              makeIssue('judgement-without-score', {
                place: placeOf(edition, 'overall_score'),
                found,
              }),
            ]
          : []),
        ...(reason === undefined
          ? [
              makeIssue('judgement-without-reason', {
                place: placeOf(edition, 'overall_reason'),
                found,
              }),
            ]
          : []),
      ];
    }
    const unused = score === undefined ? 'overall_reason' : 'overall_score';
    const found = score ?? reason;
    return found === undefined
      ? []
      : [makeIssue('judgement-not-used', { place: placeOf(edition, unused), found })];
  });

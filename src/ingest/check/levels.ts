import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { criteriaByEdition } from './criteria-by-edition.ts';
import type { Check } from './reading.ts';

/** A level lies between 0 and the highest mark of its criterion. */
export const checkLevels: Check = ({ campaign, placeOf }) => {
  const criteria = criteriaByEdition(campaign);
  return campaign.levels.flatMap((level) => {
    const most = criteria.get(level.edition)?.get(level.criterion)?.max_mark;
    if (most === undefined) return [];
    if (compareDecimals(level.mark, '0') >= 0 && compareDecimals(level.mark, most) <= 0) return [];
    const facts = { most, criterion: level.criterion };
    return [
      makeIssue('level-above-max', { place: placeOf(level, 'mark'), found: level.mark, facts }),
    ];
  });
};

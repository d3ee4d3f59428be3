import { shiftDay } from '#model/dates.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { isDialled } from './is-dialled.ts';
import type { Check } from './reading.ts';

/** After so many days without a check a number may have changed. */
const staleDays = 180;

/** Telephone numbers that nobody can ring: somebody may need them at once. */
export const checkNumbers: Check = ({ campaign, placeOf }) =>
  campaign.helplines
    .filter(({ number }) => !isDialled(number))
    .map((helpline) => {
      const place = placeOf(helpline, 'number');
      return makeIssue('number-not-dialled', { place, found: helpline.number });
    });

/** Helplines that nobody has checked for 180 days, or that are said to be checked in the future. */
export const checkHelplines: Check = ({ campaign, placeOf, today }) =>
  campaign.helplines.flatMap((helpline): Issue[] => {
    const { checked_on: checked } = helpline;
    const details = { place: placeOf(helpline, 'checked_on'), found: checked };
    if (checked > today) return [makeIssue('checked-in-future', { ...details, facts: { today } })];
    const oldest = shiftDay(today, -staleDays);
    if (checked >= oldest) return [];
    return [makeIssue('helpline-not-checked', { ...details, facts: { oldest, days: staleDays } })];
  });

import { shiftDay } from '#model/dates.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
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

/** What a spreadsheet makes of a number: `4.41235E+11`, `800111.0`, `01-Feb`, `Feb-01`. */
const damaged = [
  /^[\d.,]+e\+?\d+$/i,
  /^\d+[.,]0$/,
  /^\d{1,2}-[a-z]{3}(-\d+)?$/i,
  /^[a-z]{3}-\d+$/i,
];

/** Whether a text can be a telephone number; anything with two digits can, but for those shapes. */
export const isDialled = (number: string): boolean =>
  /\d.*\d/.test(number) && !damaged.some((shape) => shape.test(number));

import { shiftDay } from '#ingest/cell/date-span.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** After so many days without a check a number may have changed. */
const staleDays = 180;

/** Helplines that nobody has checked for 180 days, or that are said to be checked in the future. */
export const checkHelplines: Check = ({ campaign, placeOf, today }) =>
  campaign.helplines.flatMap((helpline) => {
    const { checked_on: checked } = helpline;
    const details = { place: placeOf(helpline, 'checked_on'), found: checked };
    if (checked > today) return [makeIssue('checked-in-future', { ...details, facts: { today } })];
    const oldest = shiftDay(today, -staleDays);
    if (checked >= oldest) return [];
    return [makeIssue('helpline-not-checked', { ...details, facts: { oldest, days: staleDays } })];
  });

import { earliestDay, shiftDay } from '#model/dates.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** Published editions that stay out of every build for more than a year: a digit is probably wrong. */
export const checkLongEmbargoes: Check = ({ campaign, placeOf, today }) => {
  const latest = shiftDay(today, 366);
  return campaign.editions.flatMap((edition) => {
    const { published_on: on, status } = edition;
    if (status === 'draft' || on === undefined || earliestDay(on) <= latest) return [];
    const place = placeOf(edition, 'published_on');
    return [makeIssue('embargo-for-years', { place, found: on, facts: { today } })];
  });
};

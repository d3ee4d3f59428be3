import type { Issue } from '#model/issue.ts';
import { earliestDay, latestDay, shiftDay } from '#model/dates.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { firstDayOf } from '#lineage/editions.ts';
import type { Check } from './reading.ts';

/**
 * Editions with a digit in their day of publication that is probably wrong: published ones that stay
 * out of every build for more than a year, and any that were published before what they assess.
 */
export const checkPublicationDays: Check = ({ campaign, placeOf, today }) => {
  const latest = shiftDay(today, 366);
  return campaign.editions.flatMap((edition): Issue[] => {
    const { published_on: on, status } = edition;
    if (on === undefined) return [];
    const details = { place: placeOf(edition, 'published_on'), found: on };
    const first = firstDayOf(edition);
    if (latestDay(on) < first) {
      return [makeIssue('published-before-window', { ...details, facts: { first } })];
    }
    if (status === 'draft' || earliestDay(on) <= latest) return [];
    return [makeIssue('embargo-for-years', { ...details, facts: { today } })];
  });
};

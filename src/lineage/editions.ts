import type { Campaign } from '#model/campaign.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Edition } from '#model/tables/editions.ts';
import { earliestDay, latestDay } from '#model/dates.ts';

/** An edition's own days: what its evidence window says, or else its year up to its publication. */
type Window = Pick<Edition, 'year' | 'evidence_from' | 'evidence_to' | 'published_on'>;

/** The first day that an edition looks at, as `2025-09-01`. */
export function firstDayOf({
  year,
  evidence_from,
}: Pick<Window, 'year' | 'evidence_from'>): string {
  return evidence_from ?? `${String(year).padStart(4, '0')}-01-01`;
}

/**
 * The day as of which an edition assesses, as `2026-08-31`: the last of its evidence window, or of
 * its year; without a window the day of publication, where the year was not over by then. What
 * happens later belongs to the next edition. Of a partial date of publication the last day counts.
 */
export const referenceDay = (edition: Window): string => lastDayOf(edition, latestDay);

/** The earliest day that the reference day may be: they differ where publication has a partial date. */
export const earliestReferenceDay = (edition: Window): string => lastDayOf(edition, earliestDay);

function lastDayOf(
  { year, evidence_from, evidence_to, published_on }: Window,
  dayOf: (partial: string) => string,
): string {
  if (evidence_to !== undefined) return evidence_to;
  const lastOfYear = `${String(year).padStart(4, '0')}-12-31`;
  const published = published_on === undefined ? lastOfYear : dayOf(published_on);
  // A day before the first is a slip, and says nothing of who existed.
  const isIn = published >= firstDayOf({ year, evidence_from });
  return isIn && published < lastOfYear ? published : lastOfYear;
}

/** The editions before one in the order of the campaign that it looks back to; a published one passes over drafts. */
export function editionsBefore(editions: Campaign['editions'], edition: Edition): Edition[] {
  const place = editions.findIndex((each) => each.edition === edition.edition);
  return editions
    .slice(0, Math.max(0, place))
    .filter(({ status }) => status === 'published' || edition.status === 'draft');
}

/**
 * The edition directly before in the order of the campaign; a published edition passes over drafts,
 * which may still change. Undefined for the first.
 */
export function editionBefore(
  editions: Campaign['editions'],
  edition: Edition,
): Edition | undefined {
  return editionsBefore(editions, edition).at(-1);
}

type Method = Pick<Edition, 'method'>;

/** Whether two editions are marked by one method; not where neither says by which. */
export const isOneMethod = (now: Method, before: Method): boolean =>
  now.method !== undefined && now.method === before.method;

/**
 * The id under which the edition before may have the question that a question continues: the one
 * that it follows or, under one method without a word of it, its own (rule 11). Undefined where it
 * says nothing under another method. Whether there is such a question, and whether the marks can be
 * compared, is not looked at.
 */
export function followedCriterion(
  { criterion, follows }: { readonly criterion: string; readonly follows?: Criterion['follows'] },
  now: Method,
  before: Method,
): string | undefined {
  return follows ?? (isOneMethod(now, before) ? criterion : undefined);
}

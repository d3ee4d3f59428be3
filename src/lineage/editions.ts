import type { Campaign } from '#model/campaign.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Edition } from '#model/tables/editions.ts';

/** An edition's own days: what its evidence window says, or else its year. */
type Window = Pick<Edition, 'year' | 'evidence_from' | 'evidence_to'>;

/** The first day that an edition looks at, as `2025-09-01`. */
export function firstDayOf({ year, evidence_from }: Window): string {
  return evidence_from ?? `${String(year).padStart(4, '0')}-01-01`;
}

/**
 * The day as of which an edition assesses, as `2026-08-31`: the last of its evidence window, or of
 * its year. What happens later belongs to the next edition.
 */
export function referenceDay({ year, evidence_to }: Window): string {
  return evidence_to ?? `${String(year).padStart(4, '0')}-12-31`;
}

/**
 * The edition directly before in the order of the campaign; a published edition passes over drafts,
 * which may still change. Undefined for the first.
 */
export function editionBefore(
  editions: Campaign['editions'],
  edition: Edition,
): Edition | undefined {
  const place = editions.findIndex((each) => each.edition === edition.edition);
  return editions
    .slice(0, Math.max(0, place))
    .findLast(({ status }) => status === 'published' || edition.status === 'draft');
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

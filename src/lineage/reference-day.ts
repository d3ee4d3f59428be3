import type { Edition } from '#model/tables/editions.ts';

/** An edition's own days: what its evidence window says, or else its year. */
type Window = Pick<Edition, 'year' | 'evidence_from' | 'evidence_to'>;

/** The first day that an edition looks at, as `2025-09-01`. Never throws. */
export function firstDayOf({ year, evidence_from }: Window): string {
  return evidence_from ?? `${String(year).padStart(4, '0')}-01-01`;
}

/**
 * The day as of which an edition assesses, as `2026-08-31`: the last of its evidence window, or of
 * its year. What happens later belongs to the next edition. Never throws.
 */
export function referenceDay({ year, evidence_to }: Window): string {
  return evidence_to ?? `${String(year).padStart(4, '0')}-12-31`;
}

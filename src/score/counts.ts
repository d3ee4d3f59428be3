import type { Status } from '#model/tables/assessments.ts';
import { treatmentOf, type Treatment } from './treatment.ts';

/**
 * Whether a criterion with this status counts (design rule 2): when it is scored, or when it is
 * silence or refusal that the edition counts as zero. Where the edition does not say, it does not
 * count. Never throws.
 */
export function counts(status: Status, treatment: Treatment): boolean {
  return status === 'scored' || treatmentOf(status, treatment) === 'zero';
}

import type { Status } from '#model/tables/assessments.ts';
import type { Edition } from '#model/tables/editions.ts';

/** What silence and refusal count as in an edition; undefined where the edition does not say. */
export interface Treatment {
  readonly noResponse: Edition['no_response'];
  readonly withheld: Edition['withheld'];
}

/** What a status counts as; undefined for a status that has no such rule. Never throws. */
export function treatmentOf(status: Status, treatment: Treatment): Edition['no_response'] {
  if (status === 'no response') return treatment.noResponse;
  if (status === 'withheld') return treatment.withheld;
  return undefined;
}

/** One treatment the other way round (design rule 9); what is undefined stays so. Never throws. */
export function reverse(one: Edition['no_response']): Edition['no_response'] {
  if (one === undefined) return undefined;
  return one === 'zero' ? 'excluded' : 'zero';
}

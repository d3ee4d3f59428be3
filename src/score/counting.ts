import type { Tally } from './tally.ts';
import type { Treatment } from './treatment.ts';

/** Σ weight of what is not `not applicable`, in the tally's unit. Never throws. */
export function applicableWeight({ scored, noResponse, withheld, notAssessed }: Tally): bigint {
  return scored + noResponse + withheld + notAssessed;
}

/** Σ weight of what counts (design rule 2), in the tally's unit. Never throws. */
export function countingWeight(tally: Tally, treatment: Treatment): bigint {
  return tally.scored + silentWeight(tally, treatment);
}

/** Σ weight of the silence and refusal that counts as zero, a part of what counts. Never throws. */
export function silentWeight({ noResponse, withheld }: Tally, treatment: Treatment): bigint {
  const silent = treatment.noResponse === 'zero' ? noResponse : 0n;
  return treatment.withheld === 'zero' ? silent + withheld : silent;
}

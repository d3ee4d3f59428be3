import type { OtherTreatment } from '#model/outcome.ts';
import type { Tallies } from './department-score.ts';
import type { Scheme } from './scheme.ts';
import { scoreTallies } from './score-tallies.ts';
import { showOutcome } from './show-outcome.ts';
import { reverseTreatment } from './treatment.ts';

/**
 * What the score would be with silence and refusal treated the other way round, each from zero to
 * excluded or back, with a coverage test of its own (design rule 9). Undefined where there was
 * neither, or where the edition does not say what it counts as. Never throws.
 */
export function otherTreatment(tallies: Tallies, scheme: Scheme): OtherTreatment | undefined {
  const reversed = reverseTreatment(scheme.treatment);
  const all = [...tallies.values()];
  const noResponse = all.some((each) => each.noResponse > 0n) ? reversed.noResponse : undefined;
  const withheld = all.some((each) => each.withheld > 0n) ? reversed.withheld : undefined;
  const treatment = noResponse ?? withheld;
  if (treatment === undefined) return undefined;
  const { outcome } = scoreTallies(tallies, scheme, reversed);
  return {
    treatment,
    ...(noResponse && { noResponse }),
    ...(withheld && { withheld }),
    score: showOutcome(outcome, scheme.decimals),
  };
}

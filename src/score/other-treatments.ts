import type { OtherTreatment } from '#model/outcome.ts';
import { ruledStatuses, ruleOf } from '#model/status.ts';
import { scoreTallies } from './department.ts';
import { showOutcome } from './round.ts';
import type { Scheme } from './scheme.ts';
import type { Tallies } from './tally.ts';

/**
 * What the score would be with the rule of one status turned round, from zero to excluded or back;
 * each alone, with the others as the edition has them, and with a coverage test of
 * its own (rule 9). In the order of lists of answers. One that does not occur, or of which the
 * edition does not say what it counts as, is left out.
 */
export function otherTreatments(tallies: Tallies, scheme: Scheme): OtherTreatment[] {
  const all = [...tallies.values()];
  return ruledStatuses.flatMap((status) => {
    const rule = ruleOf(status);
    const own = scheme.treatment[rule];
    if (!own || !all.some(({ weights }) => weights.has(status))) return [];
    const treatment = own === 'zero' ? 'excluded' : 'zero';
    const { outcome } = scoreTallies(tallies, scheme, { ...scheme.treatment, [rule]: treatment });
    return { status, treatment, score: showOutcome(outcome, scheme.decimals) };
  });
}

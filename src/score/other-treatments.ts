import type { OtherTreatment } from '#model/outcome.ts';
import type { Tallies } from './department-score.ts';
import type { Scheme } from './scheme.ts';
import { scoreTallies } from './score-tallies.ts';
import { showOutcome } from './show-outcome.ts';
import type { Tally } from './tally.ts';
import { reverse, type Treatment } from './treatment.ts';

/**
 * What the score would be with silence treated the other way round, from zero to excluded or back,
 * and what it would be with refusal treated so; each alone, with the other as the edition has it,
 * and with a coverage test of its own (design rule 9). Silence stands first. One that does not
 * occur, or of which the edition does not say what it counts as, is left out. Never throws.
 */
export function otherTreatments(tallies: Tallies, scheme: Scheme): OtherTreatment[] {
  const all = [...tallies.values()];
  const occurs = (weightOf: (tally: Tally) => bigint) => all.some((each) => weightOf(each) > 0n);
  const other = (status: OtherTreatment['status'], key: keyof Treatment): OtherTreatment[] => {
    const treatment = reverse(scheme.treatment[key]);
    if (treatment === undefined) return [];
    const { outcome } = scoreTallies(tallies, scheme, { ...scheme.treatment, [key]: treatment });
    return [{ status, treatment, score: showOutcome(outcome, scheme.decimals) }];
  };
  return [
    ...(occurs(({ noResponse }) => noResponse) ? other('no response', 'noResponse') : []),
    ...(occurs(({ withheld }) => withheld) ? other('withheld', 'withheld') : []),
  ];
}

import type { OtherTreatment } from '#model/outcome.ts';
import type { Status } from '#model/tables/assessments.ts';
import type { Scheme } from './scheme.ts';
import { scoreQuestions, type ThemedQuestion } from './score-questions.ts';
import { showOutcome } from './show-outcome.ts';
import { reverseTreatment, treatmentOf } from './treatment.ts';

/**
 * What the score would be with silence and refusal treated the other way round, each from zero to
 * excluded or back, with a coverage test of its own (design rule 9). Undefined where there was
 * neither, or where the edition does not say what it counts as. Never throws.
 */
export function otherTreatment(
  questions: readonly ThemedQuestion[],
  scheme: Scheme,
): OtherTreatment | undefined {
  const reversed = reverseTreatment(scheme.treatment);
  const found = (status: Status) =>
    questions.some((question) => question.status === status)
      ? treatmentOf(status, reversed)
      : undefined;
  const noResponse = found('no response');
  const withheld = found('withheld');
  const treatment = noResponse ?? withheld;
  if (treatment === undefined) return undefined;
  const { outcome } = scoreQuestions(questions, scheme, reversed);
  return {
    treatment,
    ...(noResponse && { noResponse }),
    ...(withheld && { withheld }),
    score: showOutcome(outcome, scheme.decimals),
  };
}

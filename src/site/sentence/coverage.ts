import type { DepartmentResult, OtherTreatment } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';

/**
 * What a department's score covers, in sentences: its coverage, the part of it that is silence, and
 * what the score would be with silence treated the other way round.
 * @param minimum the edition's minimum coverage as a percentage, `50`
 */
export function wordCoverage(locale: Locale, result: DepartmentResult, minimum: string): string[] {
  const { words, format } = locale;
  const { coverage, score } = result;
  const other = result.otherTreatment();
  const covered = format.percent(coverage.shownPercent);
  const below = score.kind === 'none' && score.why === 'below-coverage';
  const sentences = [
    below
      ? words.score.belowCoverage(covered, format.percent(minimum))
      : `${words.score.coverageOf(covered)}.`,
  ];
  if (coverage.silent > 0) {
    sentences.push(`${words.score.coverageSilent(format.percent(coverage.silentPercent))}.`);
  }
  if (other !== undefined) sentences.push(wordOtherwise(locale, other));
  return sentences;
}

function wordOtherwise({ words, format }: Locale, other: OtherTreatment): string {
  const { otherwise } = words.score;
  if (other.score.kind === 'score')
    return otherwise[other.treatment](format.number(other.score.shown));
  return other.treatment === 'zero' ? otherwise.zeroNone : otherwise.excludedNone;
}

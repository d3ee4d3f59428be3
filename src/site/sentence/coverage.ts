import type { Coverage, DepartmentResult, OtherTreatment } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';

/**
 * What a department's score covers, in sentences: its coverage, the part of it that is silence, and
 * what the score would be with silence, or with refusal, treated the other way round.
 * @param minimum the edition's minimum coverage as a percentage, `50`
 */
export function wordCoverage(locale: Locale, result: DepartmentResult, minimum: string): string[] {
  const { words, format } = locale;
  const { coverage } = result;
  const sentences = [wordCovered(locale, result, minimum)];
  if (coverage.silent > 0 && result.silence !== 'all') {
    sentences.push(words.score.coverageSilent(format.percent(coverage.silentPercent)));
  }
  return [...sentences, ...result.otherTreatments().map((other) => wordOtherwise(locale, other))];
}

/** The same in a table: `98%, 8% unanswered`. The part that is silence never parts from it. */
export function wordCoverageInShort({ words, format }: Locale, coverage: Coverage): string {
  const covered = format.percent(coverage.shownPercent);
  if (coverage.silent === 0) return covered;
  const silent = format.percent(coverage.silentPercent);
  return coverage.silent === coverage.value
    ? words.score.coverageUnanswered(silent)
    : words.score.coverageShort(covered, silent);
}

/** Its coverage alone, or what there is in its place, in a sentence. */
export function wordCovered(
  { words, format }: Locale,
  result: DepartmentResult,
  minimum: string,
): string {
  const { score, coverage, silence } = result;
  if (score.kind === 'none' && score.why === 'below-coverage') {
    const covered = format.percent(coverage.shownPercent);
    return words.score.belowCoverage(covered, format.percent(minimum));
  }
  if (score.kind === 'none') return words.score.coverageNone;
  if (silence === 'all') return words.score.coverageAllSilent;
  return words.score.coverageOf(format.percent(coverage.shownPercent));
}

function wordOtherwise({ words, format }: Locale, other: OtherTreatment): string {
  const otherwise = words.score.otherwise[other.status];
  if (other.score.kind === 'score')
    return otherwise[other.treatment](format.number(other.score.shown));
  return other.treatment === 'zero' ? otherwise.zeroNone : otherwise.excludedNone;
}

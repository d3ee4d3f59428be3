import type { Campaign } from '#model/campaign.ts';
import type { EditionResult, NoScoreReason, OverallOutcome } from '#model/outcome.ts';
import { toFraction } from './exact.ts';
import { resultsByDepartment } from './results.ts';

/** Why the marks of an edition give no score: `no-row` is a department without a row in it. */
type WhyNone = NoScoreReason | Extract<OverallOutcome, { kind: 'none' }>['why'] | 'no-row';

/** A published score that the marks of its edition do not reproduce. */
export interface Unreproduced {
  readonly edition: string;
  /** The department, or `overall`. */
  readonly department: string;
  /** As typed. */
  readonly published: string;
  /** As the marks give it; undefined where they give no score. */
  readonly shown: string | undefined;
  /** Why they give none; undefined where they give one. */
  readonly why?: WhyNone;
  /** The row of the published score. */
  readonly file: string;
  readonly row: number;
}

/**
 * The published scores that differ, as numbers, from the scores as shown, in the order of their rows
 * (rule 12). Only for editions that have marks; a source that gives only words has nothing to
 * differ.
 */
export function compareWithPublished(
  campaign: Pick<Campaign, 'publishedScores'>,
  results: ReadonlyMap<string, EditionResult>,
): Unreproduced[] {
  return campaign.publishedScores.flatMap(({ edition, department, score, file, row }) => {
    const result = results.get(edition);
    if (score === undefined || !result || result.departments.length === 0) return [];
    const given = givenBy(result, department);
    const { shown } = given;
    if (shown !== undefined && toFraction(shown).equals(toFraction(score))) return [];
    return [{ edition, department, published: score, ...given, file, row }];
  });
}

function givenBy(result: EditionResult, department: string): Pick<Unreproduced, 'shown' | 'why'> {
  const outcome =
    department === 'overall' ? result.overall : resultsByDepartment(result).get(department)?.score;
  if (outcome === undefined) return { shown: undefined, why: 'no-row' };
  return outcome.kind === 'none'
    ? { shown: undefined, why: outcome.why }
    : { shown: outcome.shown };
}

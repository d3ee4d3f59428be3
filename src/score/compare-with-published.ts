import type { Campaign } from '#model/campaign.ts';
import type { EditionResult } from '#model/outcome.ts';
import { toFraction } from './decimal.ts';
import { resultsByDepartment } from './results-by-department.ts';
import { shownScore } from './show-outcome.ts';

/** A published score that the marks of its edition do not reproduce. */
export interface Unreproduced {
  readonly edition: string;
  /** The department, or `overall`. */
  readonly department: string;
  /** As typed. */
  readonly published: string;
  /** As the marks give it; undefined where they give no score. */
  readonly shown: string | undefined;
  /** The row of the published score. */
  readonly file: string;
  readonly row: number;
}

/**
 * The published scores that differ, as numbers, from the scores as shown, in the order of their rows
 * (design rule 12). Only for editions that have marks; a source that gives only words has nothing to
 * differ. Never throws.
 */
export function compareWithPublished(
  campaign: Pick<Campaign, 'publishedScores'>,
  results: ReadonlyMap<string, EditionResult>,
): Unreproduced[] {
  return campaign.publishedScores.flatMap(({ edition, department, score, file, row }) => {
    const result = results.get(edition);
    if (score === undefined || !result || result.departments.length === 0) return [];
    const shown = shownIn(result, department);
    if (shown !== undefined && toFraction(shown).equals(toFraction(score))) return [];
    return [{ edition, department, published: score, shown, file, row }];
  });
}

function shownIn(result: EditionResult, department: string): string | undefined {
  const { overall } = result;
  if (department === 'overall') return overall.kind === 'none' ? undefined : overall.shown;
  const found = resultsByDepartment(result).get(department);
  return found && shownScore(found.score);
}

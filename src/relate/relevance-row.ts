import type { ObjectiveFinding, RelevanceRow } from '#model/relevance.ts';
import { cellOf } from './cell.ts';
import { gapOf } from './gap.ts';

/** The row of the matrix of whatever department, sector or government has these objectives. */
export function relevanceRow(
  objectives: readonly ObjectiveFinding[],
  forms: readonly string[],
): RelevanceRow {
  return { gap: gapOf(objectives), cells: forms.map((form) => cellOf(objectives, form)) };
}

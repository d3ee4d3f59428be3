import type { ChangeOutcome, EditionResult } from '#model/outcome.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeCampaign, type Cells, type Tables } from './make-campaign.ts';

/** Two editions under one method with two criteria of weight 1 and highest mark 4, and department `a`. */
export const twoYears: Tables = {
  editions: ['2025', '2026'].map((edition) => ({
    edition,
    year: edition,
    method: 'm',
    no_response: 'zero',
    withheld: 'excluded',
  })),
  departments: ['a', 'b', 'c'].map((department) => ({ department })),
  criteria: ['2025', '2026'].flatMap((edition) =>
    ['one', 'two'].map((criterion) => ({ edition, criterion })),
  ),
};

/** Rows of one department: the marks of `one` and `two`; a word is a status, a blank no row. */
export const marks = (department: string, ...cells: string[]): Cells[] =>
  cells.flatMap((cell, index) => {
    const criterion = ['one', 'two', 'three'][index] ?? '';
    if (cell === '') return [];
    return [{ department, criterion, ...(/^\d/.test(cell) ? { mark: cell } : { status: cell }) }];
  });

/** The results of both years. */
export const scoreYears = (before: Cells[], now: Cells[], tables: Partial<Tables> = {}) =>
  scoreCampaign(
    makeCampaign({ ...twoYears, ...tables, assessments: { '2025': before, '2026': now } }),
  );

/** A department's change in 2026. */
export function changeOf(
  results: ReadonlyMap<string, EditionResult>,
  department: string,
): ChangeOutcome | undefined {
  const found = results.get('2026')?.departments.find((each) => each.department === department);
  return found?.change;
}

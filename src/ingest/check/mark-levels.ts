import { compareDecimals, plainDecimal } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Reading } from './reading.ts';
import type { MarkCheck } from './marked-editions.ts';

/** Marks that are no level of a criterion whose levels are described. */
export const checkMarkLevels: MarkCheck = (reading, { edition, criteria }) => {
  if (!reading.isWhole('levels', edition.edition)) return undefined;
  const levels = levelsOf(reading, edition.edition);
  return (assessment) => {
    const { mark, criterion } = assessment;
    const marks = levels.get(criterion);
    if (mark === undefined || marks === undefined) return undefined;
    // Most marks are typed as their level is.
    if (marks.has(mark) || marks.has(plainDecimal(mark))) return undefined;
    // A mark that is higher than the highest is no level for that reason, which is told already.
    const most = criteria.get(criterion)?.max_mark;
    if (most !== undefined && compareDecimals(mark, most) > 0) return undefined;
    const place = reading.placeOf(assessment, 'mark');
    const facts = { criterion, levels: [...marks.values()].join(', ') };
    return makeIssue('mark-off-level', { place, found: mark, facts });
  };
};

/** The levels of each criterion as typed, by their value: 2 and 2.0 are one. */
function levelsOf({ campaign }: Reading, edition: string): Map<string, Map<string, string>> {
  const levels = new Map<string, Map<string, string>>();
  for (const level of campaign.levels) {
    if (level.edition !== edition) continue;
    const marks = levels.get(level.criterion) ?? new Map<string, string>();
    levels.set(level.criterion, marks.set(plainDecimal(level.mark), level.mark));
  }
  return levels;
}

import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { markedEditions } from './marked-editions.ts';
import type { Check, Reading } from './reading.ts';

/** Marks that are no level of a criterion whose levels are described. */
export const checkMarkLevels: Check = (reading) => {
  const issues: Issue[] = [];
  for (const { edition, assessments } of markedEditions(reading)) {
    if (!reading.isWhole('levels', edition.edition)) continue;
    const levels = levelsOf(reading, edition.edition);
    for (const assessment of assessments) {
      const { mark, criterion } = assessment;
      const marks = levels.get(criterion);
      if (mark === undefined || marks === undefined || marks.has(Number(mark))) continue;
      const place = reading.placeOf(assessment, 'mark');
      const facts = { criterion, levels: [...marks.values()].join(', ') };
      issues.push(makeIssue('mark-off-level', { place, found: mark, facts }));
    }
  }
  return issues;
};

/** The levels of each criterion as typed, by their number: 2 and 2.0 are one. */
function levelsOf({ campaign }: Reading, edition: string): Map<string, Map<number, string>> {
  const levels = new Map<string, Map<number, string>>();
  for (const level of campaign.levels) {
    if (level.edition !== edition) continue;
    const marks = levels.get(level.criterion) ?? new Map<number, string>();
    levels.set(level.criterion, marks.set(Number(level.mark), level.mark));
  }
  return levels;
}

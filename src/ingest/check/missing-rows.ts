import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { markedEditions, type MarkedEdition } from './marked-editions.ts';
import type { Check, Reading } from './reading.ts';

/**
 * Departments of published editions without a row for some question, which counts as not assessed: a
 * row that was deleted by mistake can raise a score. One issue for each department. A department
 * with a row for all questions has said what becomes of the others.
 */
export const checkMissingRows: Check = (reading) =>
  markedEditions(reading)
    .filter(
      ({ edition: { edition, status } }) =>
        status === 'published' &&
        reading.isWhole('assessments', edition) &&
        reading.isWhole('criteria', edition),
    )
    .flatMap((marked) => checkEdition(reading, marked));

function checkEdition({ placeOf }: Reading, { assessments, criteria }: MarkedEdition): Issue[] {
  const counts = countRows(assessments);
  const lacking = new Set(
    [...counts].flatMap(([department, count]) => (count < criteria.size ? department : [])),
  );
  if (lacking.size === 0) return [];
  const rows = Map.groupBy(
    assessments.filter(({ department }) => lacking.has(department)),
    ({ department }) => department,
  );
  return [...rows].flatMap(([department, own]) => {
    const named = new Set(own.map(({ criterion }) => criterion));
    const missing = [...criteria.keys()].filter((criterion) => !named.has(criterion));
    const [first] = own;
    if (first === undefined || named.has('all') || missing.length === 0) return [];
    const facts = { department, criteria: missing.join(', ') };
    return [makeIssue('row-missing', { place: placeOf(first, 'department'), facts })];
  });
}

/** The rows of each department with a mark that counts; of a million rows all but a few are complete. */
function countRows(assessments: MarkedEdition['assessments']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { department, assessor } of assessments) {
    if (assessor === 'agreed') counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  return counts;
}

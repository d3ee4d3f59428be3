import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { markedEditions, rowsOfUnknown, type MarkedEdition } from './marked-editions.ts';
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

function checkEdition(reading: Reading, { assessments, criteria }: MarkedEdition): Issue[] {
  const { placeOf } = reading;
  const strange = rowsOfUnknown(reading, assessments);
  // A row that lacks may be one whose department is misspelt, which has an issue of its own.
  const misplaced = new Set(strange.map(({ criterion }) => criterion));
  const unknown = new Set(strange.map(({ department }) => department));
  const rows = Map.groupBy(assessments, ({ department }) => department);
  return [...rows].flatMap(([department, own]) => {
    if (unknown.has(department)) return [];
    const agreed = own.filter(({ assessor }) => assessor === 'agreed').length;
    if (agreed === 0 || agreed >= criteria.size) return [];
    const named = new Set(own.map(({ criterion }) => criterion));
    const missing = [...criteria.keys()].filter(
      (criterion) => !named.has(criterion) && !misplaced.has(criterion),
    );
    const [first] = own;
    if (first === undefined || named.has('all') || missing.length === 0) return [];
    const facts = { department, criteria: missing.join(', ') };
    return [makeIssue('row-missing', { place: placeOf(first, 'department'), facts })];
  });
}

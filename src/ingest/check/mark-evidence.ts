import type { Issue } from '#model/issue.ts';
import type { Evidence } from '#model/tables/evidence.ts';
import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { isAgreedMark, markedEditions, type MarkedEdition } from './marked-editions.ts';
import type { Check, Reading } from './reading.ts';

/**
 * Agreed marks above 0 for which no evidence is on file. An edition that has no evidence file is
 * reported once.
 */
export const checkMarkEvidence: Check = (reading) =>
  markedEditions(reading).flatMap((marked) => checkEdition(reading, marked));

function checkEdition(reading: Reading, { edition, assessments }: MarkedEdition): Issue[] {
  const id = edition.edition;
  if (!reading.isWhole('evidence', id)) return [];
  const evidence = reading.campaign.evidence.get(id);
  const earned = assessments.filter(
    (row) => isAgreedMark(row) && compareDecimals(row.mark ?? '0', '0') > 0,
  );
  if (evidence === undefined) {
    if (earned.length === 0) return [];
    const place = { file: `data/evidence/${id}.csv` };
    return [
      makeIssue('edition-without-evidence', {
        place,
        facts: { edition: id, count: earned.length },
      }),
    ];
  }
  const backed = criteriaByDepartment(evidence);
  return earned
    .filter(({ department, criterion }) => backed.get(department)?.has(criterion) !== true)
    .map((row) => {
      const { department, criterion, mark } = row;
      const place = reading.placeOf(row, 'mark');
      return makeIssue('scored-without-evidence', {
        place,
        found: mark,
        facts: { department, criterion },
      });
    });
}

function criteriaByDepartment(evidence: readonly Evidence[]): Map<string, Set<string>> {
  const backed = new Map<string, Set<string>>();
  for (const { department, criterion } of evidence) {
    const criteria = backed.get(department) ?? new Set<string>();
    backed.set(department, criteria.add(criterion));
  }
  return backed;
}

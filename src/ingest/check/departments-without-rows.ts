import type { Placed } from '#model/campaign.ts';
import type { Issue, Place } from '#model/issue.ts';
import type { DepartmentChange } from '#model/tables/department-changes.ts';
import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { statusOf } from '#model/status.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { editionBefore, isOneMethod } from '#lineage/editions.ts';
import { endingKinds, groupEvents } from '#lineage/events.ts';
import { absentFrom, hadClosed, perhapsAbsentFrom } from '#lineage/lives.ts';
import { formerIds, nowCalled } from '#lineage/names.ts';
import { markedEditions, rowsOfUnknown, type MarkedEdition } from './marked-editions.ts';
import type { Check, Reading } from './reading.ts';

/**
 * Departments without any row in a published edition (docs/scoring-rules.md, Who is in an edition):
 * an error where something says that it was assessed, a warning where it is only known to have been
 * open. A row of the criterion `all` is enough.
 */
export const checkDepartmentsWithoutRows: Check = (reading) => {
  if (!reading.isWhole('departments') || !reading.isWhole('department_changes')) return [];
  return markedEditions(reading)
    .filter(({ edition: { edition, status }, assessments, criteria }) => {
      const isWhole = reading.isWhole('assessments', edition);
      const isMarked = assessments.length > 0 && criteria.size > 0;
      // Rows of an id that is not known may be those that lack.
      const isSure = isWhole && rowsOfUnknown(reading, assessments).length === 0;
      return status === 'published' && isMarked && isSure;
    })
    .flatMap((marked) => checkEdition(reading, marked));
};

function checkEdition(reading: Reading, marked: MarkedEdition): Issue[] {
  const { campaign } = reading;
  const { edition, assessments } = marked;
  const present = new Set(assessments.map(({ department }) => department));
  const byId = new Map(campaign.departments.map((each) => [each.department, each]));
  const known = new Set(absentFrom(campaign, edition, present));
  const absent = perhapsAbsentFrom(campaign, edition, present);
  const older = nowCalled(absent, groupEvents(campaign.departmentChanges));
  return absent.flatMap((id): Issue[] => {
    const department = byId.get(id);
    if (department === undefined || hadClosed(department, edition)) return [];
    if (older.has(id) && !known.has(id)) return [];
    const sign = signOf(reading, marked, { department, isKnown: known.has(id) });
    if (sign === undefined) return [];
    const { why, before, also } = sign;
    const place = { file: assessments[0]?.file ?? department.file };
    const facts = { department: id, edition: edition.edition, why, before };
    return [
      makeIssue('department-without-rows', { place, facts, also, movesScores: why !== 'open' }),
    ];
  });
}

/** What says that a department belongs into an edition. */
interface Sign {
  readonly why: 'before' | 'evidence' | 'reply' | 'open';
  readonly before?: string | undefined;
  readonly also: readonly Place[];
}

/** A department without a row, and whether it is known to have existed. */
interface Candidate {
  readonly department: Placed<Department>;
  readonly isKnown: boolean;
}

function signOf(
  reading: Reading,
  { edition, criteria }: MarkedEdition,
  { department, isKnown }: Candidate,
): Sign | undefined {
  const { campaign, placeOf } = reading;
  const events = groupEvents(campaign.departmentChanges);
  const ids = new Set(formerIds(department.department, events));
  const isIts = (row: { readonly department: string }): boolean => ids.has(row.department);

  const evidence = (campaign.evidence.get(edition.edition) ?? []).find(
    (row) => isIts(row) && criteria.has(row.criterion),
  );
  if (evidence !== undefined) {
    return { why: 'evidence', also: [placeOf(evidence, 'department')] };
  }
  const reply = campaign.replies.find((row) => row.edition === edition.edition && isIts(row));
  if (reply !== undefined) return { why: 'reply', also: [placeOf(reply, 'department')] };

  const before = editionBefore(campaign.editions, edition);
  const marks = before && isOneMethod(edition, before) ? assessed(reading, before, ids) : undefined;
  if (before !== undefined && marks !== undefined) {
    return { why: 'before', before: before.edition, also: [placeOf(marks, 'department')] };
  }
  // One that a change ended without a day of closing has an issue of its own.
  return isKnown && !hasEnded(department, campaign.departmentChanges)
    ? { why: 'open', also: [placeOf(department, 'department')] }
    : undefined;
}

const hasEnded = (
  { department, closed_on }: Department,
  changes: readonly DepartmentChange[],
): boolean =>
  closed_on === undefined &&
  changes.some(({ kind, from }) => from === department && endingKinds.has(kind));

/** A row that says more of a department than that it was not assessed. */
const assessed = ({ campaign }: Reading, { edition }: Edition, ids: ReadonlySet<string>) =>
  campaign.assessments
    .get(edition)
    ?.find((row) => ids.has(row.department) && statusOf(row) !== 'not assessed');

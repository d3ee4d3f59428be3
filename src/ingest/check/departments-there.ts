import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { dateSpan } from '#ingest/cell/date-span.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { editionSpan, existedIn } from './department-life.ts';
import type { Check, Reading } from './reading.ts';

interface DepartmentRow {
  readonly file: string;
  readonly row: number;
  readonly department: string;
}

/**
 * Departments assessed, with a published score or with objectives in an edition in which they did
 * not exist: one issue for each, naming the rows.
 */
export const checkDepartmentsThere: Check = (reading) => {
  const { campaign, editions } = reading;
  const departments = new Map(campaign.departments.map((row) => [row.department, row]));
  return [...editions.values()].flatMap((edition) => {
    const rows = rowsByDepartment([
      ...(campaign.assessments.get(edition.edition) ?? []),
      ...campaign.publishedScores.filter((score) => score.edition === edition.edition),
      ...(campaign.objectives.get(edition.edition) ?? []),
    ]);
    return [...rows].flatMap(([id, places]) => {
      const department = departments.get(id);
      if (department === undefined || existedIn(department, edition)) return [];
      return [notThere(reading, { edition, department }, places)];
    });
  });
};

function rowsByDepartment(rows: readonly DepartmentRow[]): Map<string, DepartmentRow[]> {
  const departments = new Map<string, DepartmentRow[]>();
  for (const row of rows) {
    const others = departments.get(row.department);
    if (others === undefined) departments.set(row.department, [row]);
    else others.push(row);
  }
  return departments;
}

function notThere(
  { placeOf }: Reading,
  { edition, department }: { edition: Edition; department: Placed<Department> },
  rows: readonly DepartmentRow[],
): Issue {
  const { first, last } = editionSpan(edition);
  const { closed_on: closed, opened_on: opened } = department;
  const isClosed = closed !== undefined && dateSpan(closed).last < first;
  const [place = { file: department.file }, ...also] = rows.map((row) =>
    placeOf(row, 'department'),
  );
  return makeIssue('department-not-there', {
    place,
    found: department.department,
    facts: {
      edition: edition.edition,
      first,
      last,
      ...(isClosed ? { closed } : { opened: opened ?? '' }),
      definedIn: department.row,
    },
    also,
  });
}

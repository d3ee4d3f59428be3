import type { Campaign, Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { mayHaveExistedIn } from '#lineage/lives.ts';
import { latestDay } from '#model/dates.ts';
import { firstDayOf, referenceDay } from '#lineage/editions.ts';
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
  const departments = [
    ...new Map(campaign.departments.map((row) => [row.department, row])).values(),
  ];
  return [...editions.values()].flatMap((edition) => {
    const absent = departments.filter((department) => !mayHaveExistedIn(department, edition));
    if (absent.length === 0) return [];
    const named = rowsNaming(campaign, edition.edition, absent);
    return [...named].map(([department, rows]) => notThere(reading, { edition, department }, rows));
  });
};

/** The rows of an edition that name some of these departments, in the order of the first of each. */
function rowsNaming(
  campaign: Campaign,
  edition: string,
  departments: readonly Placed<Department>[],
): Map<Placed<Department>, DepartmentRow[]> {
  const byId = new Map(departments.map((row) => [row.department, row]));
  const named = new Map<Placed<Department>, DepartmentRow[]>();
  const tables: (readonly DepartmentRow[])[] = [
    campaign.assessments.get(edition) ?? [],
    campaign.publishedScores.filter((score) => score.edition === edition),
    campaign.objectives.get(edition) ?? [],
  ];
  for (const row of tables.flat()) {
    const department = byId.get(row.department);
    if (department === undefined) continue;
    const rows = named.get(department);
    if (rows === undefined) named.set(department, [row]);
    else rows.push(row);
  }
  return named;
}

function notThere(
  { placeOf }: Reading,
  { edition, department }: { edition: Edition; department: Placed<Department> },
  rows: readonly DepartmentRow[],
): Issue {
  const first = firstDayOf(edition);
  const { closed_on: closed, opened_on: opened } = department;
  const isClosed = closed !== undefined && latestDay(closed) < first;
  const [place = { file: department.file }, ...also] = rows.map((row) =>
    placeOf(row, 'department'),
  );
  return makeIssue('department-not-there', {
    place,
    found: department.department,
    facts: {
      edition: edition.edition,
      first,
      last: referenceDay(edition),
      ...(isClosed ? { closed } : { opened: opened ?? '' }),
      definedIn: department.row,
    },
    also,
  });
}

import { absentFrom } from '#lineage/lives.ts';
import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';

type Tables = Pick<Campaign, 'departments' | 'departmentChanges' | 'assessments'>;

/**
 * The departments of an edition's map, in the order of `departments.csv`: those that were read,
 * those that were assessed, and those that existed then and were neither.
 * @param read the departments with objectives on file
 */
export function departmentsIn(
  campaign: Tables,
  edition: Edition,
  read: ReadonlySet<string>,
): string[] {
  const rows = campaign.assessments.get(edition.edition) ?? [];
  const present = new Set([...read, ...rows.map(({ department }) => department)]);
  const absent = new Set(absentFrom(campaign, edition, present));
  return campaign.departments
    .map(({ department }) => department)
    .filter((id) => present.has(id) || absent.has(id));
}

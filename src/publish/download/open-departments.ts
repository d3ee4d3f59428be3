import type { Placed } from '#model/campaign.ts';
import type { Department } from '#model/tables/departments.ts';
import type { DepartmentChange } from '#model/tables/department-changes.ts';
import type { Site } from '#publish/site.ts';

/**
 * The departments that may be named: all but those that stand only in editions that are not shown,
 * such as one that a report under embargo is the first to name.
 */
export function openDepartments(site: Site): Placed<Department>[] {
  const { campaign } = site;
  const shown = new Set(site.books.map(({ edition }) => edition.edition));
  const named = (isShown: boolean): Set<string> => {
    const editions = campaign.editions.filter(({ edition }) => shown.has(edition) === isShown);
    return new Set(editions.flatMap(({ edition }) => namedIn(site, edition)));
  };
  const open = named(true);
  const hidden = named(false);
  return campaign.departments.filter(
    ({ department }) => open.has(department) || !hidden.has(department),
  );
}

/** The lineage between departments that may be named. */
export function openChanges(site: Site): Placed<DepartmentChange>[] {
  const open = new Set(openDepartments(site).map(({ department }) => department));
  const isOpen = (id: string | undefined): boolean => id === undefined || open.has(id);
  return site.campaign.departmentChanges.filter(({ from, to }) => isOpen(from) && isOpen(to));
}

function namedIn({ campaign, results }: Site, edition: string): string[] {
  const result = results.get(edition);
  const published = campaign.publishedScores.filter((row) => row.edition === edition);
  return [
    ...(result?.departments ?? []).map(({ department }) => department),
    ...(result?.notAssessed ?? []),
    ...published.map(({ department }) => department),
  ];
}

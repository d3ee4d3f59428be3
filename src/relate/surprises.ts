import type { DepartmentRelevance, SectorRelevance, Surprise } from '#model/relevance.ts';

/**
 * The departments with a link of relevance 3 whose sector is not commonly seen as relevant
 * (`evident` is no), in the order of the departments.
 */
export function surprisesOf(
  departments: readonly DepartmentRelevance[],
  sectors: readonly SectorRelevance[],
): Surprise[] {
  const unlikely = new Set(
    sectors.filter(({ evident }) => evident === 'no').map(({ sector }) => sector),
  );
  return departments.flatMap(({ department, sector, objectives }) => {
    if (sector === undefined || !unlikely.has(sector)) return [];
    const links = objectives.flatMap((objective) => objective.links);
    const central = links.filter(({ relevance }) => relevance === 3);
    return central.length === 0 ? [] : [{ department, sector, central }];
  });
}

import type { Campaign } from '#model/campaign.ts';
import type { DepartmentRelevance, SectorRelevance } from '#model/relevance.ts';
import { inOrder } from './in-order.ts';
import { relevanceRow } from './relevance-row.ts';

/**
 * The sectors that have a department in the edition, in the order of `sectors.csv`; what has no
 * sector comes last, as one without an id.
 */
export function sectorRelevance(
  { sectors }: Pick<Campaign, 'sectors'>,
  departments: readonly DepartmentRelevance[],
  forms: readonly string[],
): SectorRelevance[] {
  const groups = [...Map.groupBy(departments, ({ sector }) => sector)].map(([id, members]) => {
    const evident = sectors.find(({ sector }) => sector === id)?.evident;
    const objectives = members.flatMap((member) => member.objectives);
    return {
      ...(id !== undefined && { sector: id }),
      ...(evident !== undefined && { evident }),
      departments: members.map(({ department }) => department),
      ...relevanceRow(objectives, forms),
    };
  });
  const order = sectors.map(({ sector }) => sector);
  const withSector = groups.filter((group) => group.sector !== undefined);
  const without = groups.filter((group) => group.sector === undefined);
  return [...inOrder(withSector, order, ({ sector }) => sector ?? ''), ...without];
}

import type { Placed } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Link } from '#model/tables/links.ts';
import type { Objective } from '#model/tables/objectives.ts';
import type { Reading } from './reading.ts';

/** An edition with its objectives and links. */
export interface MappedEdition {
  readonly edition: Placed<Edition>;
  readonly objectives: readonly Placed<Objective>[];
  readonly links: readonly Placed<Link>[];
}

/** The editions that have objectives or links; files of an unknown edition are left out. */
export function mappedEditions({ campaign, editions }: Reading): MappedEdition[] {
  return [...editions].flatMap(([id, edition]) => {
    const objectives = campaign.objectives.get(id) ?? [];
    const links = campaign.links.get(id) ?? [];
    return objectives.length + links.length === 0 ? [] : [{ edition, objectives, links }];
  });
}

/** The departments that share each objective. */
export function sharingDepartments(
  objectives: readonly Objective[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const sharing = new Map<string, Set<string>>();
  for (const { objective, department } of objectives) {
    sharing.set(objective, (sharing.get(objective) ?? new Set()).add(department));
  }
  return sharing;
}

import type { Campaign, Placed } from '#model/campaign.ts';
import type { Criterion } from '#model/tables/criteria.ts';

/** The criteria of each edition by their id; the first where an id is doubled. */
export function criteriaByEdition({
  criteria,
}: Pick<Campaign, 'criteria'>): Map<string, Map<string, Placed<Criterion>>> {
  const editions = new Map<string, Map<string, Placed<Criterion>>>();
  for (const criterion of criteria) {
    const known = editions.get(criterion.edition) ?? new Map<string, Placed<Criterion>>();
    if (!known.has(criterion.criterion)) known.set(criterion.criterion, criterion);
    editions.set(criterion.edition, known);
  }
  return editions;
}

import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import { existedIn } from './lineage/existed-in.ts';

/**
 * The departments that existed in an edition and have no row in it, neither a mark nor a published
 * score (design, Who is in an edition), in the order of the departments. None for an edition without
 * marks: its record does not say whom it left out. Never throws.
 * @param assessed the departments with marks
 */
export function notAssessed(
  campaign: Pick<Campaign, 'departments' | 'publishedScores'>,
  edition: Edition,
  assessed: ReadonlySet<string>,
): string[] {
  if (assessed.size === 0) return [];
  const published = campaign.publishedScores.filter((row) => row.edition === edition.edition);
  const present = new Set([...assessed, ...published.map(({ department }) => department)]);
  return campaign.departments
    .filter((each) => !present.has(each.department) && existedIn(each, edition))
    .map(({ department }) => department);
}

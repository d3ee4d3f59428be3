import { absentFrom } from '#lineage/absent-from.ts';
import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';

type Records = Pick<Campaign, 'departments' | 'departmentChanges' | 'publishedScores'>;

/**
 * The departments that existed in an edition and have no row in it, neither a mark nor a published
 * score (design, Who is in an edition), in the order of the departments. A former name of one that
 * has a row is not listed, nor is one that had closed by then and whose successor has a row. None
 * for an edition without marks: its record does not say whom it left out. Never throws.
 * @param assessed the departments with marks
 */
export function notAssessed(
  campaign: Records,
  edition: Edition,
  assessed: ReadonlySet<string>,
): string[] {
  if (assessed.size === 0) return [];
  const published = campaign.publishedScores.filter((row) => row.edition === edition.edition);
  const present = new Set([...assessed, ...published.map(({ department }) => department)]);
  return absentFrom(campaign, edition, present);
}

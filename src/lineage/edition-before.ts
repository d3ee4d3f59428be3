import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';

/**
 * The edition directly before in the order of the campaign; a published edition passes over drafts,
 * which may still change. Undefined for the first. Never throws.
 */
export function editionBefore(
  editions: Campaign['editions'],
  edition: Edition,
): Edition | undefined {
  const place = editions.findIndex((each) => each.edition === edition.edition);
  return editions
    .slice(0, Math.max(0, place))
    .findLast(({ status }) => status === 'published' || edition.status === 'draft');
}

import { makeIssue } from '#ingest/issue/make-issue.ts';
import { editionBefore } from '#lineage/editions.ts';
import { criteriaByEdition } from './criteria-by-edition.ts';
import type { Check } from './reading.ts';

/**
 * Editions that ask questions of the edition before again, by their ids, without saying that they
 * continue them: under another method or none, no change can be shown.
 */
export const checkContinuedEditions: Check = ({ campaign, placeOf, isWhole }) => {
  if (!isWhole('editions') || !isWhole('criteria')) return [];
  const criteria = criteriaByEdition(campaign);
  return campaign.editions.flatMap((edition) => {
    const before = editionBefore(campaign.editions, edition);
    if (before === undefined) return [];
    if (edition.method !== undefined && edition.method === before.method) return [];
    const own = [...(criteria.get(edition.edition)?.values() ?? [])];
    if (own.some(({ follows }) => follows !== undefined)) return [];
    const known = criteria.get(before.edition);
    const again = own.filter(({ criterion }) => known?.has(criterion));
    if (again.length === 0) return [];
    const facts = { before: before.edition, count: again.length };
    const place = placeOf(edition, 'edition');
    return [makeIssue('edition-continues-nothing', { place, found: edition.edition, facts })];
  });
};

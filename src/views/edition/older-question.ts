import { editionsBefore, followedCriterion } from '#lineage/editions.ts';
import type { Campaign } from '#model/campaign.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Edition } from '#model/tables/editions.ts';

/**
 * The newest question of an older edition that one comes back to: the one that it follows, or one in
 * the same words. For a question that the edition directly before did not have; undefined where
 * it is new.
 */
export const olderQuestion = (
  { editions, criteria }: Pick<Campaign, 'editions' | 'criteria'>,
  edition: Edition,
  criterion: Criterion,
): Criterion | undefined =>
  editionsBefore(editions, edition)
    .flatMap((older) => {
      const id = followedCriterion(criterion, edition, older);
      return criteria.filter(
        (each) =>
          each.edition === older.edition &&
          (each.criterion === id || each.question === criterion.question),
      );
    })
    .at(-1);

import { followedCriterion, isOneMethod } from '#lineage/editions.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';

/** A question and the one of the edition before that it follows. */
interface Follower {
  readonly criterion: Criterion;
  readonly former: Criterion;
}

/** How the questions of an edition relate to those of the edition before. */
interface MethodBefore {
  readonly isSame: boolean;
  readonly tied: readonly Follower[];
  readonly incomparable: readonly Follower[];
  readonly fresh: readonly Criterion[];
  readonly dropped: readonly Criterion[];
}

/** Sorts the questions of two editions by what became of them, each in the order of its edition. */
export function methodBefore(now: EditionBook, before: EditionBook): MethodBefore {
  const known = new Map<string | undefined, Criterion>(
    before.criteria.map((each) => [each.criterion, each]),
  );
  const pairs = now.criteria.map((criterion) => ({
    criterion,
    former: known.get(followedCriterion(criterion, now.edition, before.edition)),
  }));
  const followers = pairs.flatMap(({ criterion, former }) =>
    former === undefined ? [] : [{ criterion, former }],
  );
  const followed = new Set(followers.map(({ former }) => former.criterion));
  return {
    isSame: isOneMethod(now.edition, before.edition),
    tied: followers.filter(({ criterion }) => criterion.comparable !== 'no'),
    incomparable: followers.filter(({ criterion }) => criterion.comparable === 'no'),
    fresh: pairs.flatMap(({ criterion, former }) => (former === undefined ? [criterion] : [])),
    dropped: before.criteria.filter(({ criterion }) => !followed.has(criterion)),
  };
}

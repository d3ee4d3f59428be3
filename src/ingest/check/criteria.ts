import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Edition } from '#model/tables/editions.ts';
import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/find-nearest.ts';
import { editionBefore, editionsBefore, followedCriterion } from '#lineage/editions.ts';
import type { Check, Reading } from './reading.ts';

/** Highest marks above 0, and what a criterion says of the one that it follows. */
export const checkCriteria: Check = (reading) =>
  reading.campaign.criteria.flatMap((criterion) => [
    ...checkLimit(reading, criterion),
    ...checkFollows(reading, criterion),
    ...checkComparison(reading, criterion),
  ]);

function checkLimit({ placeOf }: Reading, criterion: Placed<Criterion>): Issue[] {
  if (compareDecimals(criterion.max_mark, '0') > 0) return [];
  const place = placeOf(criterion, 'max_mark');
  return [makeIssue('limit-not-positive', { place, found: criterion.max_mark })];
}

function checkFollows(reading: Reading, criterion: Placed<Criterion>): Issue[] {
  if (criterion.follows === undefined || !reading.isWhole('editions')) return [];
  const edition = reading.editions.get(criterion.edition);
  if (edition === undefined) return [];
  const editions = editionsBefore(reading.campaign.editions, edition);
  const before = editions.at(-1);
  const known = before === undefined ? undefined : reading.known.of('criteria', before.edition);
  // A question that was left out for a time continues the one that an older edition asked.
  if (isKnownIn(reading, editions, criterion.follows)) return [];
  return [
    makeIssue('follows-nothing', {
      place: reading.placeOf(criterion, 'follows'),
      found: criterion.follows,
      nearest: findNearest(criterion.follows, known ?? []),
      facts: { before: before?.edition },
    }),
  ];
}

const isKnownIn = ({ known }: Reading, editions: readonly Edition[], criterion: string): boolean =>
  editions.some(({ edition }) => known.of('criteria', edition)?.has(criterion) === true);

function checkComparison(reading: Reading, criterion: Placed<Criterion>): Issue[] {
  const { comparable, comparable_reason: reason } = criterion;
  const given = comparable ?? reason;
  if (given === undefined || !reading.isWhole('editions')) return [];
  if (!followsSomething(reading, criterion)) {
    const column = comparable === undefined ? 'comparable_reason' : 'comparable';
    const place = reading.placeOf(criterion, column);
    return [makeIssue('comparison-without-follows', { place, found: given })];
  }
  if (comparable !== 'no' || reason !== undefined) return [];
  const place = reading.placeOf(criterion, 'comparable_reason');
  return [makeIssue('incomparable-without-reason', { place, found: '' })];
}

/** Whether it follows an id, which another check looks up, or one that it need not name and that is there. */
function followsSomething(reading: Reading, criterion: Placed<Criterion>): boolean {
  if (criterion.follows !== undefined) return true;
  const edition = reading.editions.get(criterion.edition);
  const before =
    edition === undefined ? undefined : editionBefore(reading.campaign.editions, edition);
  if (edition === undefined || before === undefined) return false;
  const id = followedCriterion(criterion, edition, before);
  if (id === undefined) return false;
  return reading.known.of('criteria', before.edition)?.has(id) ?? true;
}

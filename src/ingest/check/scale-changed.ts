import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Level } from '#model/tables/levels.ts';
import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { editionBefore, followedCriterion, isOneMethod } from '#lineage/editions.ts';
import type { Check, Reading } from './reading.ts';

/**
 * Criteria that continue one of the edition before with another highest mark or other levels, where
 * nothing is said of whether their marks can still be compared. Another highest mark under one
 * method is another check's.
 */
export const checkScaleChanged: Check = (reading) => {
  if (['editions', 'criteria', 'levels'].some((table) => !reading.isWhole(table))) return [];
  return reading.campaign.criteria.flatMap((criterion) => {
    if (criterion.comparable !== undefined || criterion.comparable_reason !== undefined) return [];
    return changeOf(reading, criterion);
  });
};

function changeOf({ campaign, editions, placeOf }: Reading, criterion: Placed<Criterion>): Issue[] {
  const edition = editions.get(criterion.edition);
  const before = edition && editionBefore(campaign.editions, edition);
  if (edition === undefined || before === undefined) return [];
  const id = followedCriterion(criterion, edition, before);
  const former = campaign.criteria.find(
    (each) => each.edition === before.edition && each.criterion === id,
  );
  if (former === undefined) return [];
  const [now, then] = [criterion.max_mark, former.max_mark];
  if (compareDecimals(now, '0') <= 0 || compareDecimals(then, '0') <= 0) return [];
  const place = placeOf(criterion, 'comparable_reason');
  const facts = { criterion: criterion.criterion, before: before.edition };
  if (compareDecimals(now, then) !== 0) {
    if (isOneMethod(edition, before)) return [];
    return [makeIssue('scale-changed', { place, found: '', facts: { ...facts, now, then } })];
  }
  const levels = [criterion, former].map((each) => levelsOf(campaign.levels, each));
  // Levels that are laid down for the first time need not change what a mark meant.
  if (levels.includes('[]') || new Set(levels).size === 1) return [];
  return [makeIssue('scale-changed', { place, found: '', facts })];
}

/** The levels of a criterion, lowest first, as a text to compare. */
function levelsOf(levels: readonly Level[], { edition, criterion }: Criterion): string {
  const own = levels.filter((level) => level.edition === edition && level.criterion === criterion);
  return JSON.stringify(
    own
      .toSorted((a, b) => compareDecimals(a.mark, b.mark))
      .map(({ mark, meaning }) => [Number(mark), meaning]),
  );
}

import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Edition } from '#model/tables/editions.ts';
import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { editionBefore, isOneMethod } from '#lineage/editions.ts';
import type { Check, Reading } from './reading.ts';

/**
 * Criteria or themes of an edition that have no weight at all, where the edition before had some or
 * weights.csv has some of a department's own: the column was probably lost. Under one method that is
 * a difference, which has an issue of its own.
 */
export const checkWeightsGone: Check = (reading) =>
  reading.campaign.editions.flatMap((edition): Issue[] => {
    const before = editionBefore(reading.campaign.editions, edition);
    if (before !== undefined && isOneMethod(edition, before)) return [];
    return [criteriaOf(reading, edition, before), themesOf(reading, edition, before)].flat();
  });

function criteriaOf(reading: Reading, { edition }: Edition, before: Edition | undefined): Issue[] {
  const { campaign, placeOf, files } = reading;
  const isBlank = ({ row }: { readonly row: number }): boolean =>
    files.some((file) => file.table === 'criteria' && file.defaulted.get('weight')?.has(row));
  const rows = campaign.criteria.filter((each) => each.edition === edition);
  const [first] = rows;
  if (first === undefined || !rows.every(isBlank)) return [];
  const had = campaign.criteria.some(
    ({ edition: each, weight }) =>
      each === before?.edition && compareDecimals(weight, first.weight) !== 0,
  );
  const own = campaign.weights.some((each) => each.edition === edition);
  if (!had && !own) return [];
  const facts = {
    edition,
    before: own ? 'weights.csv' : (before?.edition ?? ''),
    what: 'criteria',
  } as const;
  return [makeIssue('weights-gone', { place: placeOf(first, 'weight'), facts })];
}

function themesOf(
  { campaign, placeOf }: Reading,
  { edition }: Edition,
  before: Edition | undefined,
): Issue[] {
  const rowsOf = (id: string | undefined): Placed<(typeof campaign.themes)[number]>[] =>
    campaign.themes.filter((each) => each.edition === id);
  const [first, ...others] = rowsOf(edition);
  const had = rowsOf(before?.edition).some(({ weight }) => weight !== undefined);
  if (first === undefined || before === undefined || !had) return [];
  if ([first, ...others].some(({ weight }) => weight !== undefined)) return [];
  const facts = { edition, before: before.edition, what: 'themes' } as const;
  return [makeIssue('weights-gone', { place: placeOf(first, 'weight'), facts })];
}

import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Edition } from '#model/tables/editions.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { compareMethods, type Side } from './compare-methods.ts';
import type { Check, Reading } from './reading.ts';

const tables = ['editions', 'criteria', 'themes', 'weights'];

/**
 * Editions of one method that differ in what the method is made of: each is held against the one
 * of that method before it, and each kind of difference is one issue.
 */
export const checkMethods: Check = (reading) => {
  const latest = new Map<string, Placed<Edition>>();
  return reading.campaign.editions.flatMap((edition) => {
    if (edition.method === undefined) return [];
    const before = latest.get(edition.method);
    latest.set(edition.method, edition);
    if (before === undefined || !areWhole(reading, before, edition)) return [];
    return compare(reading, before, edition);
  });
};

const areWhole = ({ isWhole }: Reading, a: Edition, b: Edition): boolean =>
  tables.every((table) => isWhole(table, a.edition) && isWhole(table, b.edition));

function compare(reading: Reading, a: Placed<Edition>, b: Placed<Edition>): Issue[] {
  const differences = compareMethods(sideOf(reading, a), sideOf(reading, b));
  return differences.map(({ what, column, rows, detail }) => {
    const [first, ...others] = rows;
    const place = reading.placeOf(first ?? b, first === undefined ? 'method' : column);
    const facts = { what, detail, method: b.method ?? '', before: a.edition, edition: b.edition };
    const also = others.map((row) => reading.placeOf(row, column));
    return makeIssue('method-differs', { place, facts, also });
  });
}

function sideOf({ campaign }: Reading, edition: Placed<Edition>): Side {
  const isOurs = (row: { edition: string }): boolean => row.edition === edition.edition;
  const assessments = campaign.assessments.get(edition.edition) ?? [];
  return {
    edition,
    criteria: new Map(campaign.criteria.filter(isOurs).map((row) => [row.criterion, row])),
    themes: new Map(campaign.themes.filter(isOurs).map((row) => [row.theme, row])),
    weights: new Map(
      campaign.weights.filter(isOurs).map((row) => [`${row.department} ${row.criterion}`, row]),
    ),
    departments: () => new Set(assessments.map(({ department }) => department)),
  };
}

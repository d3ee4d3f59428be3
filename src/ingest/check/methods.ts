import { ruleColumns } from '#model/status.ts';
import type { RuleColumn } from '#model/status-traits.ts';
import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Edition } from '#model/tables/editions.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { compareMethods, type Difference, type Side } from './compare-methods.ts';
import type { Check, Reading } from './reading.ts';

const tables = ['editions', 'criteria', 'themes', 'weights'];

/** What the editions of a method so far came to. */
interface Method {
  readonly latest: Placed<Edition>;
  readonly stated: Stated;
}

/**
 * Editions of one method that differ in what the method is made of: each is held against the one
 * of that method before it, and what a status counts as against the last that stated it. Each kind
 * of difference is one issue.
 */
export const checkMethods: Check = (reading) => {
  const methods = new Map<string, Method>();
  return reading.campaign.editions.flatMap((edition) => {
    if (edition.method === undefined) return [];
    const before = methods.get(edition.method);
    const stated = withStated(before?.stated ?? {}, edition);
    methods.set(edition.method, { latest: edition, stated });
    return before === undefined ? [] : compare(reading, before, edition);
  });
};

const areWhole = ({ isWhole }: Reading, a: Edition, b: Edition): boolean =>
  tables.every((table) => isWhole(table, a.edition) && isWhole(table, b.edition));

function compare(reading: Reading, { latest, stated }: Method, now: Placed<Edition>): Issue[] {
  const differences = areWhole(reading, latest, now)
    ? compareMethods(sideOf(reading, latest), sideOf(reading, now))
    : [];
  return [
    ...differences.map((difference) => issueOf(reading, difference, [latest, now])),
    ...compareTreatments(stated, now).map((difference) =>
      issueOf(reading, difference, [difference.before, now]),
    ),
  ];
}

function issueOf(
  { placeOf }: Reading,
  { what, column, rows, detail }: Difference,
  [before, now]: readonly [Edition, Placed<Edition>],
): Issue {
  const [first, ...others] = rows;
  const place = placeOf(first ?? now, first === undefined ? 'method' : column);
  const { method = '', edition } = now;
  const facts = { what, detail, method, before: before.edition, edition };
  return makeIssue('method-differs', {
    place,
    facts,
    also: others.map((row) => placeOf(row, column)),
  });
}

function sideOf({ campaign }: Reading, edition: Placed<Edition>): Side {
  const isOurs = (row: { edition: string }): boolean => row.edition === edition.edition;
  const assessments = campaign.assessments.get(edition.edition) ?? [];
  return {
    criteria: new Map(campaign.criteria.filter(isOurs).map((row) => [row.criterion, row])),
    themes: new Map(campaign.themes.filter(isOurs).map((row) => [row.theme, row])),
    weights: new Map(
      campaign.weights.filter(isOurs).map((row) => [`${row.department} ${row.criterion}`, row]),
    ),
    departments: () => new Set(assessments.map(({ department }) => department)),
  };
}

/** The edition of a method that was the last to state what a status counts as. */
type Stated = Partial<Record<RuleColumn, Placed<Edition>>>;

/** A difference from the edition that stated it last, which need not be the one directly before. */
interface TreatmentDifference extends Difference {
  readonly before: Placed<Edition>;
}

/**
 * Where an edition states another treatment than its method did. A rule that is left out is for a
 * status that does not occur: it differs from nothing, and what was stated before it still holds.
 */
const compareTreatments = (stated: Stated, now: Placed<Edition>): TreatmentDifference[] =>
  ruleColumns.flatMap((what) => {
    const before = stated[what];
    const [a, b] = [before?.[what], now[what]];
    if (before === undefined || a === undefined || b === undefined || a === b) return [];
    return [{ what, column: what, detail: `${a}, now ${b}`, rows: [now], before }];
  });

/** What a method has stated once an edition is part of it. */
const withStated = (stated: Stated, edition: Placed<Edition>): Stated => ({
  ...stated,
  ...Object.fromEntries(
    ruleColumns.filter((what) => edition[what] !== undefined).map((what) => [what, edition]),
  ),
});

import type Fraction from 'fraction.js';
import type { Campaign } from '#model/campaign.ts';
import type { Decimal } from '#model/cell.ts';
import type { Treatment } from '#model/status.ts';
import type { Band } from '#model/tables/bands.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Weight } from '#model/tables/weights.ts';
import { toFraction } from './exact.ts';

/** One question of an edition, as scoring needs it. */
export interface SchemeCriterion {
  readonly criterion: string;
  readonly theme: string | undefined;
  /** Above 0. */
  readonly maxMark: Decimal;
  /** Its weight where a department has none of its own, above 0. */
  readonly weight: Decimal;
  /** Marks that have a meaning, lowest first; none where it has no levels. */
  readonly levels: readonly Decimal[];
  /** As typed; blank under one method means the same id. */
  readonly follows: string | undefined;
  readonly isComparable: boolean;
}

/** The weight of each theme, above 0. */
export type ThemeWeights = ReadonlyMap<string | undefined, Fraction>;

/** How one edition is marked and scored: everything but the marks. */
export interface Scheme {
  readonly edition: Edition;
  readonly decimals: number;
  readonly minCoverage: Fraction;
  readonly treatment: Treatment;
  /** In the order of the rows. */
  readonly criteria: readonly SchemeCriterion[];
  /** By department and criterion, where its weight for the department differs. */
  readonly ownWeights: ReadonlyMap<string, ReadonlyMap<string, Decimal>>;
  /** In the order of the rows; then those that only criteria name. */
  readonly themes: readonly string[];
  /** Only where every theme of the edition has a weight. */
  readonly themeWeights: ThemeWeights | undefined;
  readonly bands: readonly Band[];
}

/** The marking scheme of one edition, from the tables. */
export function readScheme(campaign: Campaign, edition: Edition): Scheme {
  const isOwn = (row: { readonly edition: string }): boolean => row.edition === edition.edition;
  const criteria = readCriteria(campaign, isOwn);
  const themes = campaign.themes.filter(isOwn);
  const ids = [...themes, ...criteria].flatMap(({ theme }) => theme ?? []);
  const weights = new Map(
    themes.flatMap(({ theme, weight }) =>
      weight === undefined ? [] : [[theme, toFraction(weight)] as const],
    ),
  );
  const isWeighted = themes.length > 0 && weights.size === themes.length;
  const { no_response, withheld } = edition;
  return {
    edition,
    decimals: Number(edition.decimals),
    minCoverage: toFraction(edition.min_coverage),
    treatment: { no_response, withheld },
    criteria,
    ownWeights: readOwnWeights(campaign.weights.filter(isOwn)),
    themes: [...new Set(ids)],
    themeWeights: isWeighted ? weights : undefined,
    bands: campaign.bands.filter(isOwn),
  };
}

function readCriteria(
  campaign: Campaign,
  isOwn: (row: { readonly edition: string }) => boolean,
): SchemeCriterion[] {
  const levels = Map.groupBy(campaign.levels.filter(isOwn), ({ criterion }) => criterion);
  return campaign.criteria.filter(isOwn).map((row) => ({
    criterion: row.criterion,
    theme: row.theme,
    maxMark: row.max_mark,
    weight: row.weight,
    levels: sortDecimals(levels.get(row.criterion)?.map(({ mark }) => mark) ?? []),
    follows: row.follows,
    isComparable: row.comparable !== 'no',
  }));
}

function sortDecimals(marks: readonly Decimal[]): Decimal[] {
  return marks.toSorted((a, b) => toFraction(a).compare(toFraction(b)));
}

function readOwnWeights(rows: readonly Weight[]): Scheme['ownWeights'] {
  const byDepartment = Map.groupBy(rows, ({ department }) => department);
  return new Map(
    [...byDepartment].map(([department, own]) => [
      department,
      new Map(own.map(({ criterion, weight }) => [criterion, weight])),
    ]),
  );
}

import type Fraction from 'fraction.js';
import type { Campaign } from '#model/campaign.ts';
import type { Decimal } from '#model/cell.ts';
import type { Band } from '#model/tables/bands.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Weight } from '#model/tables/weights.ts';
import { toFraction } from './decimal.ts';
import type { ThemeWeights } from './department-score.ts';
import { readSchemeCriteria, type SchemeCriterion } from './scheme-criteria.ts';
import type { Treatment } from './treatment.ts';

/** How one edition is marked and scored: everything but the marks. */
export interface Scheme {
  readonly edition: Edition;
  readonly decimals: number;
  readonly minCoverage: Fraction;
  readonly treatment: Treatment;
  /** In the order of the rows. */
  readonly criteria: readonly SchemeCriterion[];
  /** By criterion, its place among them, from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** By department and criterion, where its weight for the department differs. */
  readonly ownWeights: ReadonlyMap<string, ReadonlyMap<string, Decimal>>;
  /** In the order of the rows; then those that only criteria name. */
  readonly themes: readonly string[];
  /** Only where every theme of the edition has a weight. */
  readonly themeWeights: ThemeWeights | undefined;
  readonly bands: readonly Band[];
}

/** The marking scheme of one edition, from the tables. Never throws for checked tables. */
export function readScheme(campaign: Campaign, edition: Edition): Scheme {
  const isOwn = (row: { readonly edition: string }): boolean => row.edition === edition.edition;
  const criteria = readSchemeCriteria(campaign, edition.edition);
  const themes = campaign.themes.filter(isOwn);
  const ids = [...themes, ...criteria].flatMap(({ theme }) => theme ?? []);
  const weights = new Map(
    themes.flatMap(({ theme, weight }) =>
      weight === undefined ? [] : [[theme, toFraction(weight)] as const],
    ),
  );
  const isWeighted = themes.length > 0 && weights.size === themes.length;
  return {
    edition,
    decimals: Number(edition.decimals),
    minCoverage: toFraction(edition.min_coverage),
    treatment: { noResponse: edition.no_response, withheld: edition.withheld },
    criteria,
    places: new Map(criteria.map(({ criterion }, place) => [criterion, place])),
    ownWeights: readOwnWeights(campaign.weights.filter(isOwn)),
    themes: [...new Set(ids)],
    themeWeights: isWeighted ? weights : undefined,
    bands: campaign.bands.filter(isOwn),
  };
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

import type { Decimal } from '#model/cell.ts';
import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

interface Weighted {
  readonly file: string;
  readonly row: number;
  readonly weight?: Decimal | undefined;
}

/** A weight is above 0, wherever it stands: what shall not count is not asked, or not applicable. */
export const checkWeights: Check = ({ campaign, placeOf }) => {
  const weighted: Weighted[] = [...campaign.themes, ...campaign.criteria, ...campaign.weights];
  return weighted.flatMap((record) => {
    if (record.weight === undefined || compareDecimals(record.weight, '0') > 0) return [];
    const place = placeOf(record, 'weight');
    return [makeIssue('weight-not-positive', { place, found: record.weight })];
  });
};

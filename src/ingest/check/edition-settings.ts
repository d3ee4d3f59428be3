import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Edition } from '#model/tables/editions.ts';
import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check, Reading } from './reading.ts';

type Ranged = 'year' | 'min_coverage' | 'overall_score';

const ranges: readonly (readonly [Ranged, number, number])[] = [
  ['year', 1900, 2200],
  ['min_coverage', 0, 1],
  ['overall_score', 0, 10],
];

/** Figures of an edition outside their range, and an evidence window that ends before it begins. */
export const checkEditionSettings: Check = (reading) =>
  reading.campaign.editions.flatMap((edition) => [
    ...ranges.flatMap(([column, least, most]) => {
      const value = edition[column];
      if (value === undefined || isWithin(String(value), String(least), String(most))) return [];
      const place = reading.placeOf(edition, column);
      return [
        makeIssue('setting-out-of-range', { place, found: String(value), facts: { least, most } }),
      ];
    }),
    ...checkWindow(reading, edition),
  ]);

const isWithin = (value: string, least: string, most: string): boolean =>
  compareDecimals(value, least) >= 0 && compareDecimals(value, most) <= 0;

function checkWindow({ placeOf }: Reading, edition: Placed<Edition>): Issue[] {
  const { evidence_from: from, evidence_to: to } = edition;
  if (from === undefined || to === undefined || from <= to) return [];
  const place = placeOf(edition, 'evidence_to');
  return [makeIssue('reversed-window', { place, found: to, facts: { from } })];
}

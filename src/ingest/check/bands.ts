import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Band } from '#model/tables/bands.ts';
import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check, Reading } from './reading.ts';

/** The bands of an edition begin at 0, end below 10, and each name is used once, and is none that is a part of a number. */
export const checkBands: Check = (reading) => {
  const editions = new Map<string, Placed<Band>[]>();
  for (const band of reading.campaign.bands) {
    editions.set(band.edition, [...(editions.get(band.edition) ?? []), band]);
  }
  return [...editions].flatMap(([edition, bands]) => [
    ...checkRange(reading, bands),
    ...checkStart(reading, bands, edition),
    ...checkNames(reading, bands),
    ...checkCut(reading, bands),
  ]);
};

const checkRange = ({ placeOf }: Reading, bands: readonly Placed<Band>[]): Issue[] =>
  bands
    .filter(({ from }) => compareDecimals(from, '0') < 0 || compareDecimals(from, '10') >= 0)
    .map((band) =>
      makeIssue('band-out-of-range', { place: placeOf(band, 'from'), found: band.from }),
    );

function checkStart(reading: Reading, bands: readonly Placed<Band>[], edition: string): Issue[] {
  const lowest = bands.toSorted((a, b) => compareDecimals(a.from, b.from))[0];
  if (lowest === undefined || compareDecimals(lowest.from, '0') <= 0) return [];
  if (!reading.isWhole('bands', edition)) return [];
  const place = reading.placeOf(lowest, 'from');
  return [makeIssue('band-without-zero', { place, found: lowest.from, facts: { edition } })];
}

function checkNames({ placeOf }: Reading, bands: readonly Placed<Band>[]): Issue[] {
  const first = new Map<string, Placed<Band>>();
  return bands.flatMap((band) => {
    const other = first.get(band.band);
    if (other === undefined) {
      first.set(band.band, band);
      return [];
    }
    const also = [placeOf(other, 'band')];
    const facts = { first: other.row };
    return [
      makeIssue('doubled-band', { place: placeOf(band, 'band'), found: band.band, facts, also }),
    ];
  });
}

const digits = /^\d+$/;

/** Bands with a number for a name beside others in words: `2,5` without quotation marks was cut in two. */
function checkCut({ placeOf }: Reading, bands: readonly Placed<Band>[]): Issue[] {
  const numbered = bands.filter(({ from, band }) => digits.test(from) && digits.test(band));
  if (!bands.some(({ band }) => /\p{Letter}/u.test(band))) return [];
  return numbered.map((row) => {
    const facts = { whole: `${row.from}.${row.band}`, column: 'from' };
    return makeIssue('number-cut-in-two', { place: placeOf(row, 'band'), found: row.band, facts });
  });
}

import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import { isOwnMark } from '#model/assessor.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { isAgreedMark, markedEditions } from './marked-editions.ts';
import type { Check, Reading } from './reading.ts';

/** Agreed marks below the lowest or above the highest of the assessors' own: a slip of the key, or to be explained. */
export const checkAgreedOutside: Check = (reading) =>
  markedEditions(reading).flatMap(({ assessments }) => {
    const own = Map.groupBy(
      assessments.filter(isOwnMark),
      ({ department, criterion }) => `${department} ${criterion}`,
    );
    if (own.size === 0) return [];
    return assessments.filter(isAgreedMark).flatMap((agreed) => {
      const marks = (own.get(`${agreed.department} ${agreed.criterion}`) ?? []).flatMap(
        ({ mark }) => mark ?? [],
      );
      return outside(reading, agreed, marks.toSorted(compareDecimals));
    });
  });

function outside(
  { placeOf }: Reading,
  agreed: Placed<Assessment>,
  marks: readonly string[],
): Issue[] {
  const [least, most] = [marks[0], marks.at(-1)];
  const { mark } = agreed;
  if (mark === undefined || least === undefined || most === undefined || marks.length < 2)
    return [];
  if (compareDecimals(mark, least) >= 0 && compareDecimals(mark, most) <= 0) return [];
  const place = placeOf(agreed, 'mark');
  return [makeIssue('agreed-outside-assessors', { place, found: mark, facts: { least, most } })];
}

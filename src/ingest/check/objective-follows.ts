import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/find-nearest.ts';
import { editionBefore } from '#lineage/editions.ts';
import { mappedEditions, type MappedEdition } from './mapped-editions.ts';
import type { Check, Reading } from './reading.ts';

/** Objectives that follow one that the edition directly before does not have. */
export const checkObjectiveFollows: Check = (reading) =>
  reading.isWhole('editions')
    ? mappedEditions(reading).flatMap((read) => checkEdition(reading, read))
    : [];

function checkEdition(reading: Reading, { edition, objectives }: MappedEdition): Issue[] {
  const before = editionBefore(reading.campaign.editions, edition)?.edition;
  const known = before === undefined ? undefined : reading.known.of('objectives', before);
  const isOnFile = before !== undefined && reading.campaign.objectives.has(before);
  // What could not be read may well have it.
  if (known === undefined && isOnFile) return [];
  return objectives.flatMap((row) => {
    const { follows } = row;
    if (follows === undefined || known?.has(follows) === true) return [];
    const facts = { table: 'objectives', before } as const;
    const place = reading.placeOf(row, 'follows');
    const nearest = findNearest(follows, known ?? []);
    return [makeIssue('follows-nothing', { place, found: follows, nearest, facts })];
  });
}

import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { mappedEditions, type MappedEdition } from './mapped-editions.ts';
import type { Check, Reading } from './reading.ts';

/**
 * Objectives without a link to any form: nobody analysed them, and they count nowhere. An edition
 * that has no file of links is reported once.
 */
export const checkObjectiveLinks: Check = (reading) =>
  mappedEditions(reading)
    .filter(({ edition }) => reading.isWhole('links', edition.edition))
    .flatMap((read) => checkEdition(reading, read));

function checkEdition(reading: Reading, { edition, objectives, links }: MappedEdition): Issue[] {
  const id = edition.edition;
  if (!reading.campaign.links.has(id)) {
    const facts = { edition: id, count: objectives.length };
    return [
      makeIssue('objective-without-links', { place: { file: `data/links/${id}.csv` }, facts }),
    ];
  }
  const toForms = links.filter(({ form }) => form !== 'all');
  const linked = new Set(toForms.map((row) => `${row.objective} ${row.department ?? ''}`));
  return objectives
    .filter(({ objective }) => !linked.has(`${objective} `))
    .filter(({ objective, department }) => !linked.has(`${objective} ${department}`))
    .map((row) =>
      makeIssue('objective-without-links', {
        place: reading.placeOf(row, 'objective'),
        found: row.objective,
        facts: { department: row.department },
      }),
    );
}

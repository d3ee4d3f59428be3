import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Link } from '#model/tables/links.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { mappedEditions, sharingDepartments, type MappedEdition } from './mapped-editions.ts';
import type { Check, Reading } from './reading.ts';

/**
 * Links of a department that does not have the objective, and links that stand twice for the one
 * department that has it, with and without its name. Of a joint objective a department's own row
 * stands in place of the shared one.
 */
export const checkLinkDepartments: Check = (reading) =>
  mappedEditions(reading)
    .filter(({ edition }) => reading.isWhole('objectives', edition.edition))
    .flatMap((read) => [...checkShared(reading, read), ...checkDoubled(reading, read)]);

function checkShared(reading: Reading, { objectives, links }: MappedEdition): Issue[] {
  const sharing = sharingDepartments(objectives);
  return links.flatMap((link) => {
    const departments = sharing.get(link.objective);
    if (link.department === undefined || departments === undefined) return [];
    if (departments.has(link.department)) return [];
    return [
      makeIssue('objective-not-shared', {
        place: reading.placeOf(link, 'department'),
        found: link.department,
        facts: { objective: link.objective, sharing: [...departments].join(', ') },
      }),
    ];
  });
}

function checkDoubled(reading: Reading, { objectives, links }: MappedEdition): Issue[] {
  const sharing = sharingDepartments(objectives);
  const seen = new Map<string, Placed<Link>>();
  return links.flatMap((link) => {
    const { objective, form, department } = link;
    if (sharing.get(objective)?.size !== 1) return [];
    const key = `${objective} ${form}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, link);
    // Two rows that both name the department, or both do not, are a doubled key already.
    if (first === undefined || first.department === department) return [];
    return [
      makeIssue('doubled-link', {
        place: reading.placeOf(link, 'objective'),
        found: `${objective}, ${form}`,
        facts: { first: first.row },
        also: [reading.placeOf(first, 'objective')],
      }),
    ];
  });
}

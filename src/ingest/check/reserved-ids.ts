import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** Ids that have a meaning of their own: `overall` and `all` for departments, `all` for criteria and forms. */
export const checkReservedIds: Check = ({ campaign, placeOf }) => [
  ...campaign.departments
    .filter(({ department }) => department === 'overall' || department === 'all')
    .map((record) =>
      makeIssue('reserved-id', {
        place: placeOf(record, 'department'),
        found: record.department,
        facts: { reserved: 'overall, all' },
      }),
    ),
  ...campaign.criteria
    .filter(({ criterion }) => criterion === 'all')
    .map((record) =>
      makeIssue('reserved-id', {
        place: placeOf(record, 'criterion'),
        found: record.criterion,
        facts: { reserved: 'all' },
      }),
    ),
  ...campaign.forms
    .filter(({ form }) => form === 'all')
    .map((record) =>
      makeIssue('reserved-id', {
        place: placeOf(record, 'form'),
        found: record.form,
        facts: { reserved: 'all' },
      }),
    ),
];

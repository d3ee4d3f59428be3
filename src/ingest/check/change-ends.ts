import type { Issue } from '#model/issue.ts';
import type { ChangeKind } from '#model/tables/department-changes.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

type End = 'from' | 'to';

const needs: Readonly<Record<ChangeKind, readonly End[]>> = {
  rename: ['from', 'to'],
  replace: ['from', 'to'],
  merge: ['from', 'to'],
  split: ['from', 'to'],
  transfer: ['from', 'to'],
  create: ['to'],
  abolish: ['from'],
};

const ends: readonly End[] = ['from', 'to'];

/** Changes without a department that their kind needs, or with one that it can't have. */
export const checkChangeEnds: Check = ({ campaign, placeOf }) =>
  campaign.departmentChanges.flatMap((change) =>
    ends.flatMap((end): Issue[] => {
      const isNeeded = needs[change.kind].includes(end);
      if (isNeeded === (change[end] !== undefined)) return [];
      const facts = { kind: change.kind, end, needed: isNeeded ? 'yes' : 'no' } as const;
      const place = placeOf(change, end);
      return [makeIssue('change-incomplete', { place, found: change[end] ?? '', facts })];
    }),
  );

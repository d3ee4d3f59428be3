import type { Placed } from '#model/campaign.ts';
import { statusOf } from '#model/status.ts';
import type { Issue } from '#model/issue.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Edition } from '#model/tables/editions.ts';
import { criteriaByEdition } from './criteria-by-edition.ts';
import type { Reading } from './reading.ts';

/** An edition with its assessments and criteria. */
export interface MarkedEdition {
  readonly edition: Placed<Edition>;
  readonly assessments: readonly Placed<Assessment>[];
  readonly criteria: ReadonlyMap<string, Placed<Criterion>>;
}

/** The editions that have assessments; files of an unknown edition are left out. */
export function markedEditions({ campaign, editions }: Reading): MarkedEdition[] {
  const criteria = criteriaByEdition(campaign);
  return [...campaign.assessments].flatMap(([id, assessments]) => {
    const edition = editions.get(id);
    return edition === undefined
      ? []
      : [{ edition, assessments, criteria: criteria.get(id) ?? new Map<string, never>() }];
  });
}

/** Whether an assessment is a mark that counts: agreed, with a mark and no other status. */
export const isAgreedMark = (row: Assessment): boolean =>
  row.assessor === 'agreed' && row.criterion !== 'all' && statusOf(row) === 'scored';

/** The issue of one assessment, if it has one. */
type CheckMark = (assessment: Placed<Assessment>) => Issue | undefined;

/** A check of an edition's assessments one by one; undefined where they can't be checked. */
export type MarkCheck = (reading: Reading, marked: MarkedEdition) => CheckMark | undefined;

/** The rows of departments that departments.csv does not have, which is an issue of its own. */
export function rowsOfUnknown<Row extends { readonly department: string }>(
  { known }: Reading,
  rows: readonly Row[],
): readonly Row[] {
  const ids = known.of('departments', undefined);
  return ids === undefined ? [] : rows.filter(({ department }) => !ids.has(department));
}

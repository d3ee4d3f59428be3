import type Fraction from 'fraction.js';
import type { Placed } from '#model/campaign.ts';
import type { CriterionResult } from '#model/outcome.ts';
import type { Assessment, Status } from '#model/tables/assessments.ts';
import { toFraction } from './decimal.ts';
import type { MarkSheet } from './mark-sheet.ts';
import { meanMark } from './mean-mark.ts';

/** What the tables say of one criterion for one department. */
export interface Entry {
  readonly status: Status;
  /** Exact; with the status scored, and only then. */
  readonly mark?: Fraction;
  /** The mark as it is written. */
  readonly written?: string;
  readonly from: CriterionResult['from'];
}

const noRow: Entry = { status: 'not assessed', from: 'no row' };

/**
 * What the row that decides a criterion says: an agreed one by itself; of the assessors' own rows
 * the mean of their marks (design rule 10); without a row it is not assessed. Never throws for
 * checked tables.
 */
export function readEntry(row: Placed<Assessment> | undefined, { own }: MarkSheet): Entry {
  if (!row) return noRow;
  return row.assessor === 'agreed' ? readAgreed(row) : readAssessors(own.get(row.criterion) ?? []);
}

function readAgreed(row: Assessment): Entry {
  const { mark } = row;
  const status = statusOf(row);
  if (status !== 'scored' || mark === undefined) return { status, from: 'agreed' };
  return { status, mark: toFraction(mark), written: mark, from: 'agreed' };
}

function readAssessors(rows: readonly Assessment[]): Entry {
  const from = 'mean of assessors';
  const found = meanMark(
    rows.flatMap((row) => (statusOf(row) === 'scored' ? (row.mark ?? []) : [])),
  );
  if (found) return { status: 'scored', ...found, from };
  const [status = 'not assessed', ...others] = new Set(rows.map(statusOf));
  // Assessors who give different statuses and no mark have assessed nothing yet.
  const agreed = others.length === 0 ? status : 'not assessed';
  return { status: agreed, from };
}

/**
 * The status of a row: a blank one with a mark means scored; scored without a mark is refused before
 * it comes here. Never throws.
 */
export function statusOf({ status, mark }: Assessment): Status {
  if (mark === undefined)
    return status === undefined || status === 'scored' ? 'not assessed' : status;
  return status ?? 'scored';
}

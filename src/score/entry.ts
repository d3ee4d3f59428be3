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
  /** The row that says so; of several assessors the first. */
  readonly source?: Placed<Assessment>;
}

const noRow: Entry = { status: 'not assessed', from: 'no row' };

/**
 * Finds what counts for a criterion (design rules 2 and 10): its agreed row; without one the mean of
 * its assessors' own marks; without any row of its own the row `all`, agreed before assessors' own;
 * without that it is not assessed. Never throws for checked tables.
 */
export function findEntry(sheet: MarkSheet, criterion: string): Entry {
  return readRows(sheet, criterion) ?? readRows(sheet, 'all') ?? noRow;
}

function readRows({ agreed, own }: MarkSheet, criterion: string): Entry | undefined {
  const row = agreed.get(criterion);
  if (row) return readAgreed(row);
  const rows = own.get(criterion);
  return rows && readAssessors(rows);
}

function readAgreed(source: Placed<Assessment>): Entry {
  const { mark } = source;
  const status = statusOf(source);
  if (status !== 'scored' || mark === undefined) return { status, from: 'agreed', source };
  return { status, mark: toFraction(mark), written: mark, from: 'agreed', source };
}

function readAssessors(rows: readonly Placed<Assessment>[]): Entry {
  const [source] = rows;
  const from = 'mean of assessors';
  const found = meanMark(
    rows.flatMap((row) => (statusOf(row) === 'scored' ? (row.mark ?? []) : [])),
  );
  if (found) return { status: 'scored', ...found, from, ...(source && { source }) };
  const [status = 'not assessed', ...others] = new Set(rows.map(statusOf));
  // Assessors who give different statuses and no mark have assessed nothing yet.
  const agreed = others.length === 0 ? status : 'not assessed';
  return { status: agreed, from, ...(source && { source }) };
}

/** A blank status with a mark means scored; scored without a mark is refused before it comes here. */
function statusOf({ status, mark }: Assessment): Status {
  if (mark === undefined)
    return status === undefined || status === 'scored' ? 'not assessed' : status;
  return status ?? 'scored';
}

import type Fraction from 'fraction.js';
import type { Placed } from '#model/campaign.ts';
import type { Decimal } from '#model/cell.ts';
import type { CriterionResult } from '#model/outcome.ts';
import { statusOf, type Status } from '#model/status.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { mean, toFraction } from './exact.ts';
import { roundUntil, roundWithin } from './round.ts';

type Row = Placed<Assessment>;

/** The rows of one department by the criterion that they decide (rules 2 and 10). */
export interface DecidingRows {
  /** The agreed row: its own or, where it has none from anybody, that of `all`. */
  readonly agreedOn: (criterion: string) => Row | undefined;
  /** Where none is agreed, the rows of its assessors, or theirs on `all`; empty where there are none. */
  readonly assessorsOf: (criterion: string) => readonly Row[];
}

/** Sorts the rows of one department. */
export function decidingRows(rows: readonly Row[]): DecidingRows {
  const agreed = new Map<string, Row>();
  const others: Row[] = [];
  for (const row of rows) {
    if (row.assessor === 'agreed') agreed.set(row.criterion, row);
    else others.push(row);
  }
  const own = Map.groupBy(others, ({ criterion }) => criterion);
  return {
    agreedOn: (criterion) =>
      agreed.get(criterion) ?? (own.has(criterion) ? undefined : agreed.get('all')),
    assessorsOf: (criterion) => own.get(criterion) ?? own.get('all') ?? [],
  };
}

/** What the tables say of one criterion for one department. */
export interface Entry {
  readonly status: Status;
  /** Exact; with the status scored, and only then. */
  readonly mark?: Fraction;
  /** The mark as it is written. */
  readonly written?: string;
  readonly from: CriterionResult['from'];
}

/** What an agreed row says, by itself. */
export function readAgreed(row: Assessment): Entry {
  const { mark } = row;
  const status = statusOf(row);
  if (status !== 'scored' || mark === undefined) return { status, from: 'agreed' };
  return { status, mark: toFraction(mark), written: mark, from: 'agreed' };
}

/** What assessors' own rows come to: the mean of their marks (rule 10); not assessed without a row. */
export function readAssessors(rows: readonly Assessment[]): Entry {
  if (rows.length === 0) return { status: 'not assessed', from: 'no row' };
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

/** A mark that nobody typed: exact, and written with at most two decimals, or as many as show that it is no whole mark. */
export interface MeanMark {
  readonly mark: Fraction;
  readonly written: string;
}

const mostDecimals = 2;

/**
 * The mean of the assessors' marks, which a draft previews where no mark is agreed (rule 10);
 * undefined for none. The exact mean counts.
 */
export function meanMark(marks: readonly Decimal[]): MeanMark | undefined {
  const mark = mean(marks.map(toFraction));
  if (mark === undefined) return undefined;
  // A mean that is no whole mark is not written as one (rule 5): four marks of 4 and one of 3.99.
  const isRight = (shown: string) => toFraction(shown).d > 1n || mark.d === 1n;
  const written = roundUntil(mark, mostDecimals, isRight);
  return { mark, written: written.replace(/\.?0+$/, '') };
}

/**
 * A mark as pages show it: as typed, or rounded once to two decimals where more were typed (rule 6),
 * to more where it would read as none or as the highest mark and is not (rule 5). Scores are worked
 * out from the mark as typed.
 */
export function shownMark(typed: string, maxMark: string): string {
  const [, decimals = ''] = typed.split('.');
  if (decimals.length <= mostDecimals) return typed;
  const mark = toFraction(typed);
  return roundWithin(mark, toFraction(maxMark), mostDecimals);
}

import { compareDecimals } from '#ingest/decimal.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { MarkCheck } from './marked-editions.ts';

/** A mark lies between 0 and the highest mark of its criterion. */
export const checkMarkRange: MarkCheck =
  ({ placeOf }, { criteria }) =>
  (assessment) => {
    const { mark, criterion } = assessment;
    const most = criteria.get(criterion)?.max_mark;
    if (mark === undefined || most === undefined) return undefined;
    if (compareDecimals(mark, '0') >= 0 && compareDecimals(mark, most) <= 0) return undefined;
    const place = placeOf(assessment, 'mark');
    return makeIssue('mark-out-of-range', { place, found: mark, facts: { most } });
  };

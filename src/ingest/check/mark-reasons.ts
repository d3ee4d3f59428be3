import { traitsOf } from '#model/status.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { isAgreedMark, type MarkCheck } from './marked-editions.ts';

/** Agreed rows without a reason: an error for what leaves a question out, a warning for a mark. */
export const checkMarkReasons: MarkCheck =
  ({ placeOf }) =>
  (assessment) => {
    const { assessor, status, reason } = assessment;
    if (reason !== undefined || assessor !== 'agreed') return undefined;
    const details = { place: placeOf(assessment, 'reason'), found: '' };
    if (status !== undefined && traitsOf(status).needsReason) {
      return makeIssue('status-without-reason', { ...details, facts: { status } });
    }
    return isAgreedMark(assessment) ? makeIssue('scored-without-reason', details) : undefined;
  };

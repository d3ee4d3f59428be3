import type { Issue } from '#model/issue.ts';
import type { Placed } from '#model/campaign.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import type { Edition } from '#model/tables/editions.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Reading } from './reading.ts';
import type { MarkCheck } from './marked-editions.ts';

/** A mark goes with the status scored and with no other; a row has one of the two; `all` has no mark. */
export const checkMarkStatus: MarkCheck =
  (reading, { edition }) =>
  (assessment) =>
    checkOne(reading, assessment, edition);

function checkOne(
  { placeOf }: Reading,
  assessment: Placed<Assessment>,
  { status: editionStatus }: Edition,
): Issue | undefined {
  const { criterion, mark, status } = assessment;
  if (criterion === 'all' && (mark !== undefined || status === 'scored')) {
    const place = placeOf(assessment, mark === undefined ? 'status' : 'mark');
    return makeIssue('mark-for-all', { place, found: mark ?? status });
  }
  if (mark === undefined && status === undefined) {
    const place = placeOf(assessment, 'mark');
    return makeIssue('mark-missing', { place, found: '', status: editionStatus });
  }
  if (mark === undefined && status === 'scored') {
    const facts = { status };
    return makeIssue('mark-and-status-at-odds', {
      place: placeOf(assessment, 'mark'),
      found: '',
      facts,
    });
  }
  if (mark !== undefined && status !== undefined && status !== 'scored') {
    const place = placeOf(assessment, 'mark');
    return makeIssue('mark-and-status-at-odds', { place, found: mark, facts: { status } });
  }
  return undefined;
}

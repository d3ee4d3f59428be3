import type { Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { markedEditions, type MarkedEdition } from './marked-editions.ts';
import type { Check, Reading } from './reading.ts';

/** Marks of assessors without the agreed one that counts: one issue for each department and criterion. */
export const checkAgreedMarks: Check = (reading) =>
  markedEditions(reading)
    .filter(({ edition }) => reading.isWhole('assessments', edition.edition))
    .flatMap((marked) => checkEdition(reading, marked));

function checkEdition(reading: Reading, { edition, assessments }: MarkedEdition): Issue[] {
  const own = assessments.filter(({ assessor }) => assessor !== 'agreed');
  if (own.length === 0) return [];
  const agreed = new Set(assessments.filter(isAgreed).map(questionOf));
  const open = new Map<string, Placed<Assessment>[]>();
  for (const assessment of own) {
    const question = questionOf(assessment);
    if (!agreed.has(question)) open.set(question, [...(open.get(question) ?? []), assessment]);
  }
  return [...open.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { department, criterion } = first;
    return [
      makeIssue('no-agreed-mark', {
        place: reading.placeOf(first, 'assessor'),
        found: first.assessor,
        facts: { department, criterion },
        also: others.map((other) => reading.placeOf(other, 'assessor')),
        status: edition.status,
      }),
    ];
  });
}

const isAgreed = ({ assessor }: Assessment): boolean => assessor === 'agreed';
const questionOf = ({ department, criterion }: Assessment): string => `${department} ${criterion}`;

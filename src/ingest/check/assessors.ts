import { isAssessorCode, isOwnMark } from '#model/assessor.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** Assessors that are neither a code nor a role that the settings list: perhaps somebody's name. */
export const checkAssessors: Check = ({ campaign, placeOf }) => {
  const roles = campaign.settings.assessors ?? '';
  return [...campaign.assessments.values()].flatMap((rows) => {
    const named = rows.filter((row) => isOwnMark(row) && !isAssessorCode(row.assessor));
    const byAssessor = Map.groupBy(named, ({ assessor }) => assessor);
    return [...byAssessor].flatMap(([found, [first, ...others]]) => {
      if (first === undefined || isIn(roles, found)) return [];
      const place = placeOf(first, 'assessor');
      const also = others.map((row) => placeOf(row, 'assessor'));
      return [makeIssue('assessor-by-name', { place, found, also })];
    });
  });
};

/** Whether a text has a role in it, as words of its own. */
function isIn(text: string, role: string): boolean {
  const at = text.toLowerCase().indexOf(role.toLowerCase());
  if (at < 0) return false;
  const around = [text[at - 1] ?? '', text[at + role.length] ?? ''];
  return around.every((letter) => !/[\p{Letter}\p{Number}]/u.test(letter));
}

import type { Edition } from '#model/tables/editions.ts';
import { moveDate } from './move-date.ts';

/**
 * The edition after another, as a draft: its year and evidence window moved on, its rules kept,
 * everything that belongs to one year alone left out. A judgement can't be kept without its score,
 * so the overall score starts as the mean.
 *
 * @param id its id; where that is a year, the year that it assesses, otherwise the next one
 */
export function nextEdition(before: Edition, id: string): Edition {
  const year = /^\d{4}$/.test(id) ? Number(id) : before.year + 1;
  const move = (date: string | undefined) => date && moveDate(date, year - before.year);
  return {
    ...before,
    edition: id,
    title: before.title.replaceAll(String(before.year), String(year)),
    year,
    status: 'draft',
    published_on: undefined,
    evidence_from: move(before.evidence_from),
    evidence_to: move(before.evidence_to),
    overall: 'mean',
    overall_score: undefined,
    overall_reason: undefined,
  };
}

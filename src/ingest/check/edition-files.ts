import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/find-nearest.ts';
import type { Check } from './reading.ts';

/** Tables and texts of an edition that `editions.csv` does not have: `assessments/2072.csv`. */
export const checkEditionFiles: Check = ({ files, texts, known }) => {
  const editions = known.of('editions', undefined);
  if (editions === undefined) return [];
  return [...files, ...texts].flatMap(({ file, edition }) => {
    if (edition === undefined || editions.has(edition)) return [];
    const nearest = findNearest(edition, editions);
    const facts = { table: 'editions' };
    return [makeIssue('unknown-reference', { place: { file }, found: edition, nearest, facts })];
  });
};

import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/nearest/find-nearest.ts';
import type { Check } from './reading.ts';

/** Files of an edition that `editions.csv` does not have: `assessments/2072.csv`. */
export const checkEditionFiles: Check = ({ files, known }) => {
  const editions = known.of('editions', undefined);
  if (editions === undefined) return [];
  return files.flatMap(({ file, edition }) => {
    if (edition === undefined || editions.has(edition)) return [];
    const nearest = findNearest(edition, editions);
    const facts = { table: 'editions' };
    return [makeIssue('unknown-reference', { place: { file }, found: edition, nearest, facts })];
  });
};

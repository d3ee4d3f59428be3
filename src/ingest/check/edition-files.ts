import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/find-nearest.ts';
import type { Check } from './reading.ts';

/** Tables and texts of an edition that `editions.csv` does not have: `assessments/2072.csv`. */
export const checkEditionFiles: Check = ({ files, texts, known, editions: ours }) => {
  const editions = known.of('editions', undefined);
  if (editions === undefined) return [];
  const lackingIn = (table: string | undefined): string | undefined => {
    const has = new Set(files.filter((each) => each.table === table).map(({ edition }) => edition));
    const lacking = [...ours.keys()].filter((edition) => !has.has(edition));
    return table === undefined || lacking.length === 0 ? undefined : lacking.join(', ');
  };
  const reports = texts
    .filter(({ folder }) => folder === 'reports')
    .map(({ file, name: edition }) => ({ file, edition }));
  return [...files, ...reports].flatMap(({ file, edition, ...of }) => {
    if (edition === undefined || editions.has(edition)) return [];
    const table = 'table' in of ? of.table : undefined;
    const nearest = findNearest(edition, editions);
    const facts = { table: 'editions', lacking: lackingIn(table) };
    return [makeIssue('unknown-reference', { place: { file }, found: edition, nearest, facts })];
  });
};

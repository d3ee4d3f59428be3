import { allTables } from '#model/all-tables.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

/** Links name objectives and forms, so both have to be on file where links are. */
export const checkRelevanceFiles: Check = ({ files, editions }) => {
  const links = files.filter(({ table }) => table === 'links');
  const hasForms = files.some(({ table }) => table === 'forms');
  const [first] = links;
  const missing = links.flatMap(({ file: neededBy, edition = '' }) => {
    const isThere = files.some((each) => each.table === 'objectives' && each.edition === edition);
    if (isThere || !editions.has(edition)) return [];
    const file = `data/${allTables.objectives.file.replace('<edition>', edition)}`;
    return [makeIssue('missing-file', { place: { file }, facts: { neededBy } })];
  });
  if (hasForms || first === undefined) return missing;
  const place = { file: `data/${allTables.forms.file}` };
  return [makeIssue('missing-file', { place, facts: { neededBy: first.file } }), ...missing];
};

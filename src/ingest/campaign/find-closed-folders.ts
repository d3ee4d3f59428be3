import { allTables } from '#model/all-tables.ts';
import { isByEdition, type Table } from '#model/table.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { CampaignFiles } from './read-tables.ts';

/** The folder of all tables, and those of tables that have a file for each edition. */
const folders: ReadonlySet<string> = new Set([
  'data',
  ...Object.values<Table>(allTables)
    .filter(isByEdition)
    .map(({ file }) => `data/${file.replace(/\/.*$/, '')}`),
]);

/**
 * Folders of tables that can't be opened: no right to read them, or a link that leads nowhere. Their
 * tables may be there all the same, so nothing that is missing says anything.
 */
export function findClosedFolders(files: CampaignFiles): Issue[] {
  return [...files.keys()]
    .filter((path) => folders.has(path.toLowerCase()) && files.why?.(path) !== undefined)
    .map((file) =>
      makeIssue('unreadable-file', { place: { file }, facts: { why: 'rights', as: undefined } }),
    );
}

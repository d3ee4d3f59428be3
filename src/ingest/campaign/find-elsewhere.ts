import { allTables } from '#model/all-tables.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { isWorkbook, readName } from './read-name.ts';

const required: ReadonlySet<string> = new Set(
  Object.values(allTables)
    .filter((table) => table.required)
    .map(({ name }) => name),
);

/**
 * Where the tables of a campaign are that has none in its folder `data`: beside that folder, in an
 * archive, or in one workbook. One issue for all of them; none where nothing shows it.
 */
export function findElsewhere(paths: readonly string[]): Issue[] {
  const beside = paths.filter((path) => !/^(?:data|content)\//.test(path));
  const loose = beside.filter((path) => required.has(readName(path)?.table ?? ''));
  const files = [...beside, ...paths.filter((path) => /^data\/[^/]*$/.test(path))];
  const archive = files.find((path) => /\.zip$/i.test(path));
  const book = files.find(isWorkbook);
  const [first] = loose;
  if (first !== undefined) return [issueOf('folder', first)];
  if (book !== undefined) return [issueOf('workbook', book)];
  return archive === undefined ? [] : [issueOf('zip', archive)];
}

const issueOf = (what: 'folder' | 'workbook' | 'zip', file: string): Issue =>
  makeIssue('tables-elsewhere', { place: { file }, facts: { what } });

import { allTables } from '#model/all-tables.ts';
import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/find-nearest.ts';
import type { TableFile } from '#ingest/table/read-table.ts';

/** The files of a campaign, by the name of the table that each belongs to. */
export interface LocatedFiles {
  readonly byTable: ReadonlyMap<string, readonly TableFile[]>;
  /** Files in `data/` that belong to no table, and needed ones that are not there. */
  readonly issues: readonly Issue[];
}

const tables = Object.values(allTables);

/** What spreadsheet programs and systems leave beside a file, and the dictionary. */
const passedOver = /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)|^README\.md$/;

/** The table that each file of `data/` is, by its path. */
export function locateFiles(paths: Iterable<string>): LocatedFiles {
  const byTable = new Map<string, TableFile[]>();
  const issues: Issue[] = [];
  for (const path of [...paths].toSorted()) {
    const below = path.startsWith('data/') ? path.slice('data/'.length) : undefined;
    if (below === undefined || passedOver.test(below)) continue;
    const match = tableOf(below);
    if (match === undefined) issues.push(unknownFile(path, below));
    else {
      const { table, edition } = match;
      byTable.set(table, [...(byTable.get(table) ?? []), { path, edition }]);
    }
  }
  const missing = tables.filter((table) => table.required && !byTable.has(table.name));
  const place = (file: string) => ({ place: { file: `data/${file}` } });
  return {
    byTable,
    issues: [...missing.map((table) => makeIssue('missing-file', place(table.file))), ...issues],
  };
}

function tableOf(below: string): { table: string; edition: string | undefined } | undefined {
  for (const { name, file } of tables) {
    const [folder, rest] = file.split('<edition>');
    if (rest === undefined ? below === file : false) return { table: name, edition: undefined };
    if (rest === undefined || folder === undefined) continue;
    if (below.startsWith(folder) && below.endsWith(rest)) {
      const edition = below.slice(folder.length, -rest.length);
      if (edition !== '' && !edition.includes('/')) return { table: name, edition };
    }
  }
  return undefined;
}

function unknownFile(path: string, below: string): Issue {
  const names = tables.map((table) => table.file).filter((file) => !file.includes('<'));
  const nearest = findNearest(below.replace(/\.[^.]*$/, '.csv'), names);
  return makeIssue('unknown-file', {
    place: { file: path },
    nearest: nearest === undefined ? undefined : `data/${nearest}`,
  });
}

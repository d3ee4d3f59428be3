import { allTables } from '#model/all-tables.ts';
import type { Issue } from '#model/issue.ts';
import { isByEdition, type Table } from '#model/table.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { findNearest } from '#ingest/find-nearest.ts';
import type { TableFile } from '#ingest/table/read-table.ts';
import { isLogo } from './locate-logo.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { readBookName, readName, type NamedTable } from './read-name.ts';

/** The files of a campaign, by the name of the table that each belongs to. */
export interface LocatedFiles {
  readonly byTable: ReadonlyMap<string, readonly TableFile[]>;
  /** Files in `data/` that belong to no table, and needed ones that are not there. */
  readonly issues: readonly Issue[];
}

const tables = Object.values<Table>(allTables);

/** What spreadsheet programs and systems leave beside a file, and the dictionary. */
const passedOver = /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$)|^README\.md$/;

/** A file and what it is read as. */
type Found = NamedTable & { readonly path: string };

/**
 * The table that each file of `data/` is, by its path. A name that is not quite right is read where
 * no other file is that table; two files that may be one table are an error.
 */
export function locateFiles(paths: readonly string[]): LocatedFiles {
  const below = paths
    .filter((path) => path.startsWith('data/'))
    .map((path) => ({ path, name: path.slice('data/'.length) }))
    .filter(({ path, name }) => !passedOver.test(name) && !isLogo(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const found = below.flatMap(({ path, name }): Found[] => {
    const named = readName(name);
    return named === undefined ? [] : [{ path, ...named }];
  });
  const groups = Map.groupBy(found, ({ as }) => as);
  const books = below.flatMap(({ path, name }): Found[] => {
    const named = readBookName(name);
    return named === undefined || groups.has(named.as) ? [] : [{ path, ...named }];
  });
  const read = [...groups.values(), ...books.map((book) => [book])].map(chooseFile);
  const there = new Set(read.flatMap((each) => each?.table ?? []));
  const taken = new Set([...there, ...groups.keys(), ...books.map(({ as }) => as)]);
  const known = new Set([...found, ...books].map(({ path }) => path));
  const unknown = below.filter(({ path }) => !known.has(path));
  const missing = tables.filter((table) => table.required && !there.has(table.name));
  const elsewhere = missing.length === 0 ? [] : findElsewhere(paths);
  return {
    byTable: Map.groupBy(
      read.flatMap((each) => (each === undefined ? [] : [each.file])),
      ({ table }) => table,
    ),
    issues:
      elsewhere.length > 0
        ? elsewhere
        : [
            ...missing.map(({ file }) =>
              makeIssue('missing-file', { place: { file: `data/${file}` } }),
            ),
            ...[...groups.values()].flatMap(doubled),
            ...unknown.map(({ path, name }) => unknownFile(path, name, taken)),
          ],
  };
}

/** The file that is read of those that may be one table: the one whose name is right, or else the first. */
function chooseFile(
  files: readonly Found[],
): { table: string; file: TableFile & { table: string } } | undefined {
  const chosen = files.find(({ path, as }) => path === `data/${as}`) ?? files[0];
  if (chosen === undefined) return undefined;
  const { path, table, edition, as } = chosen;
  return { table, file: { table, path, edition, as: `data/${as}` } };
}

function doubled(files: readonly Found[]): Issue[] {
  const [first, ...others] = files.toSorted((a, b) => Number(isRight(b)) - Number(isRight(a)));
  if (first === undefined || others.length === 0) return [];
  const names = others.map(({ path }) => path).join(', ');
  return [
    makeIssue('doubled-file', {
      place: { file: first.path },
      facts: { others: names, as: `data/${first.as}` },
      also: others.map(({ path }) => ({ file: path })),
    }),
  ];
}

const isRight = ({ path, as }: Found): boolean => path === `data/${as}`;

/** Tables with a file for each edition, by their folder. */
const folders = new Map(
  tables.filter(isByEdition).map((table) => [folderOf(table), table] as const),
);

function folderOf({ file }: Table): string {
  return file.replace(/\/.*$/, '');
}

/**
 * The table with a file for each edition that a file in the wrong place probably is, and the name that it should have:
 * `assessment/2026.csv`, `assessments.csv`, or `2026.csv` outside any folder.
 */
function misplaced(below: string): { table: Table; as: string } | undefined {
  const [, folder = '', name = ''] = /^(?:([^/]*)\/)?([^/]*)\.csv$/i.exec(below) ?? [];
  const isEdition = /^y?(?:19|20)\d\d(?:-[a-z\d]+)*$/i.test(name);
  const near = findNearest(folder === '' ? name : folder, folders.keys());
  const own = near ?? (folder === '' && isEdition ? 'assessments' : '');
  const table = folders.get(own);
  if (table === undefined || (folder !== '' && !isEdition)) return undefined;
  return { table, as: `${own}/${isEdition ? name.toLowerCase() : '<edition>'}.csv` };
}

/** A file that is no table by its name, held against the tables, and the files of them, that are there. */
function unknownFile(path: string, below: string, there: ReadonlySet<string>): Issue {
  const moved = misplaced(below);
  if (moved !== undefined && !there.has(moved.as)) {
    const details = { place: { file: path }, nearest: `data/${moved.as}` };
    return makeIssue('unknown-file', { ...details, movesScores: !there.has(moved.table.name) });
  }
  const single = tables.filter(({ file }) => !file.includes('<'));
  const nearest = findNearest(
    below.replace(/\.[^.]*$/, '.csv'),
    single.map(({ file }) => file),
  );
  const table = single.find(({ file }) => file === nearest);
  return makeIssue('unknown-file', {
    place: { file: path },
    nearest: nearest === undefined ? undefined : `data/${nearest}`,
    movesScores: table !== undefined && /\.csv$/i.test(path) && !there.has(table.name),
  });
}

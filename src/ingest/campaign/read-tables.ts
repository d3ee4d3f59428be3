import { gatherTables, type Campaign } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Unreadable } from '#model/issue-kinds.ts';
import type { Table } from '#model/table.ts';
import { compareText } from '#model/compare-text.ts';
import { illegible, readTable, type FileRead, type TableFile } from '#ingest/table/read-table.ts';
import { axisNames } from '#ingest/table/cross-table.ts';
import { headerName } from '#ingest/table/header-name.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { isWorkbook } from './read-name.ts';
import { locateFiles } from './locate-files.ts';
import { locateLogo } from './locate-logo.ts';
import { locateTexts, type CampaignText } from './locate-texts.ts';
import { readSettings } from './read-settings.ts';

/**
 * The files of a campaign, by their path below its folder: `data/editions.csv`. A map of their bytes
 * is one; what reads a file when it is asked for holds the bytes of one at a time.
 */
export interface CampaignFiles {
  readonly keys: () => Iterable<string>;
  readonly get: (path: string) => Uint8Array | undefined;
  /** Why what stands under a path can't be read. */
  readonly why?: (path: string) => Unreadable | undefined;
}

/** Everything that was read, before the tables are checked against one another. */
export interface TablesRead {
  /** What could be read whole; with errors about, only a part of what the files hold. */
  readonly campaign: Campaign;
  readonly files: readonly FileRead[];
  /** The texts; only their names are looked at here. */
  readonly texts: readonly CampaignText[];
  readonly issues: readonly Issue[];
}

/** Reads all tables of a campaign, each on its own. */
export function readTables(files: CampaignFiles): TablesRead {
  const paths = [...files.keys()];
  const located = locateFiles(paths);
  const texts = locateTexts(paths);
  const read: FileRead[] = [];

  // The settings come first in the order of tables: they name columns of the others.
  let ignored: ReadonlySet<string> = new Set();
  const known = new Map<string, ReadonlySet<string>>();
  const namesFor =
    ({ edition }: TableFile) =>
    () =>
      axisNames(read, edition);
  const tables = gatherTables((name, table) => {
    const readings = (located.byTable.get(table.name) ?? []).map((file) => {
      const why = isWorkbook(file.path) ? 'workbook' : files.why?.(file.path);
      const bytes = why === undefined ? files.get(file.path) : undefined;
      return bytes === undefined
        ? unreadable(table, file, why ?? 'rights')
        : readTable(table, file, { bytes, ignored, known, names: namesFor(file) });
    });
    read.push(...readings);
    if (name === 'themes' && readings.length > 0) known.set('theme', themesIn(readings));
    if (name === 'site') ignored = ignoredColumns(readings);
    return readings;
  });
  const site = readSettings(tables.site, read.find(({ table }) => table === 'site')?.letters);
  const campaign: Campaign = {
    ...tables,
    settings: site.settings,
    editions: orderEditions(tables.editions),
  };
  const issues = [located, texts, locateLogo(files), ...read, site].flatMap((part) => part.issues);
  return { campaign, files: read, texts: texts.texts, issues };
}

const themesIn = (readings: readonly FileRead[]): ReadonlySet<string> =>
  new Set(readings.flatMap(({ rows }) => rows).map(({ theme }) => String(theme)));

function unreadable(
  { name: table }: Table,
  { path, edition, as }: TableFile,
  why: Unreadable,
): FileRead {
  const place = { file: path };
  const name = why === 'workbook' ? as : undefined;
  return illegible(
    { table, file: path, edition },
    makeIssue('unreadable-file', { place, facts: { why, as: name } }),
  );
}

/** The columns that the settings name as the campaign's own. */
function ignoredColumns(site: readonly FileRead[]): ReadonlySet<string> {
  const setting = site.flatMap(({ rows }) => rows).find(({ key }) => key === 'ignored_columns');
  const value = typeof setting?.['value'] === 'string' ? setting['value'] : '';
  return new Set(value.split(/[,;\n]/).map(headerName));
}

/** Editions by year, then day of publication (an unknown one first), then id. */
function orderEditions<Item extends Edition>(editions: readonly Item[]): Item[] {
  return editions.toSorted(
    (a, b) =>
      a.year - b.year ||
      compareText(a.published_on ?? '', b.published_on ?? '') ||
      compareText(a.edition, b.edition),
  );
}

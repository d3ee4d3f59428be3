import type { Campaign } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { Edition } from '#model/tables/editions.ts';
import { statusOf } from '#model/status.ts';
import { findClosedFolders } from './campaign/find-closed-folders.ts';
import { type CampaignFiles, readTables, type TablesRead } from './campaign/read-tables.ts';
import { allChecks } from './check/all-checks.ts';
import { fillNearest } from './check/fill-nearest.ts';
import { type Reading, readingOf } from './check/reading.ts';
import { gatherEditionIds } from './issue/gather-edition-ids.ts';
import { orderIssues } from './issue/order-issues.ts';

/** A file that was read, and as what. */
export interface FileUse {
  readonly file: string;
  readonly table: string;
  readonly edition: string | undefined;
  /** Its rows below the header, blank ones aside. */
  readonly rows: number;
}

/** A campaign as read. */
export interface Ingested {
  /** Undefined where there is an error: what is handed on can be trusted. */
  readonly campaign: Campaign | undefined;
  /** Every issue, in the order of a report. */
  readonly issues: readonly Issue[];
  /** The files that were read, in the order of the tables. */
  readonly files: readonly FileUse[];
  /** The texts, of which only the names were looked at; none where the tables are not in their place. */
  readonly texts: TablesRead['texts'];
  /** The editions that could be read, in their order, also where there is an error. */
  readonly editions: readonly Edition[];
  /** Where a record stands, for what is found later. */
  readonly placeOf: Reading['placeOf'];
}

/**
 * Reads the tables of a campaign and checks them. Nothing in this folder throws for what files hold:
 * whatever can't be read is an issue.
 *
 * @param today the day of the check, `2026-11-10`
 */
export function ingestCampaign(files: CampaignFiles, today: string): Ingested {
  const tables = readTables(files);
  const reading = readingOf(tables, today);
  const { placeOf } = reading;
  const found = gatherEditionIds(fillNearest(tables.issues, reading), tables.files);
  for (const check of allChecks) for (const issue of check(reading)) found.push(issue);

  // Where the tables are not in their place, or out of reach, all else that could be said follows from that.
  const elsewhere = [
    ...findClosedFolders(files),
    ...found.filter(({ kind }) => kind === 'tables-elsewhere'),
  ];
  const issues = elsewhere.length > 0 ? elsewhere : orderIssues(found);
  const sound = issues.every((issue) => issue.severity !== 'error');
  return {
    campaign: sound ? fillStatuses(tables.campaign) : undefined,
    issues,
    placeOf,
    texts: elsewhere.length > 0 ? [] : tables.texts,
    ...usedOf(tables),
  };
}

const usedOf = ({ campaign, files }: TablesRead): Pick<Ingested, 'files' | 'editions'> => ({
  files: files.map(({ file, table, edition, rows }) => ({
    file,
    table,
    edition,
    rows: rows.length,
  })),
  editions: campaign.editions,
});

/**
 * Writes a status into every assessment without one, and gives the same campaign back. The records
 * are changed where they are: a campaign has more of them than of anything else.
 */
function fillStatuses(campaign: Campaign): Campaign {
  for (const records of campaign.assessments.values()) {
    for (const record of records) {
      record.status ??= statusOf(record);
    }
  }
  return campaign;
}

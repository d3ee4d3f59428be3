import { allTables } from '#model/all-tables.ts';
import type { Campaign } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { RecordOf, RowSchema, Table } from '#model/table.ts';
import { tableReader } from '#ingest/table/read-table.ts';
import type { FileReading } from '#ingest/table/reading.ts';
import type { CampaignFiles } from './campaign-files.ts';
import { locateFiles } from './locate-files.ts';
import { locateTexts, type ReportText } from './locate-texts.ts';
import { orderEditions } from './order-editions.ts';
import { readSettings } from './read-settings.ts';

/** Everything that was read, before the tables are checked against one another. */
export interface TablesRead {
  /** What could be read whole; with errors about, only a part of what the files hold. */
  readonly campaign: Campaign;
  readonly files: readonly FileReading<unknown>[];
  /** The texts of reports; only their names are looked at. */
  readonly texts: readonly ReportText[];
  readonly issues: readonly Issue[];
}

/** Reads all tables of a campaign, each on its own. Never throws. */
export function readTables(files: CampaignFiles): TablesRead {
  const paths = [...files.keys()];
  const located = locateFiles(paths);
  const texts = locateTexts(paths);
  const read: FileReading<unknown>[] = [];

  const all = <Row extends RowSchema>(table: Table<Row>): FileReading<RecordOf<Row>>[] => {
    const readTable = tableReader(table);
    const readings = (located.byTable.get(table.name) ?? []).map((file) =>
      readTable(file, files.get(file.path) ?? new Uint8Array()),
    );
    read.push(...readings);
    return readings;
  };
  const one = <Row extends RowSchema>(table: Table<Row>) => all(table)[0]?.records ?? [];
  const byEdition = <Row extends RowSchema>(table: Table<Row>) =>
    new Map(all(table).map((reading) => [reading.edition ?? '', reading.records]));

  const site = readSettings(all(allTables.site)[0]);
  const campaign: Campaign = {
    settings: site.settings,
    editions: orderEditions(one(allTables.editions)),
    departments: one(allTables.departments),
    departmentChanges: one(allTables.departmentChanges),
    sectors: one(allTables.sectors),
    themes: one(allTables.themes),
    criteria: one(allTables.criteria),
    levels: one(allTables.levels),
    weights: one(allTables.weights),
    bands: one(allTables.bands),
    assessments: byEdition(allTables.assessments),
    evidence: byEdition(allTables.evidence),
    forms: one(allTables.forms),
    objectives: byEdition(allTables.objectives),
    links: byEdition(allTables.links),
    publishedScores: one(allTables.publishedScores),
    replies: one(allTables.replies),
    helplines: one(allTables.helplines),
  };
  const issues = [located, texts, ...read, site].flatMap((part) => part.issues);
  return { campaign, files: read, texts: texts.reports, issues };
}

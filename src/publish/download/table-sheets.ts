import { allTables, type TableName } from '#model/all-tables.ts';
import { columnsOf, type Column } from '#model/columns.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { openChanges, openDepartments } from './open-departments.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';

type Records = Readonly<Record<TableName, readonly object[]>>;

/**
 * The tables of the campaign as they bear on one edition, in the order of the dictionary and with the
 * rows in the order of their files: what belongs to the edition, and whole what spans all of them.
 * A table without a row is left out.
 */
export function tableSheets(site: Site, book: EditionBook): Sheet[] {
  const records: ReadonlyMap<string, readonly object[]> = new Map(
    Object.entries(recordsOf(site, book)),
  );
  return Object.entries(allTables).flatMap(([key, table]) => {
    const rows = records.get(key) ?? [];
    if (rows.length === 0) return [];
    const columns = [...columnsOf(table.row).map(toSheetColumn), ...placeColumns(site, key)];
    const names = columns.map(({ name }) => name);
    return [{ name: table.name, about: table.about, columns, rows: rows.map(pick(names)) }];
  });
}

const toSheetColumn = ({ name, note }: Column): SheetColumn => ({
  name,
  kind: note.kind,
  about: note.about,
});

/** Where each row comes from; the settings are one record, and come from no single row. */
function placeColumns(site: Site, table: string): SheetColumn[] {
  if (table === 'site') return [];
  const { file, row } = site.locale.words.data.computed.place;
  return [
    { name: 'file', kind: 'name', about: file },
    { name: 'row', kind: 'whole', about: row },
  ];
}

function recordsOf(site: Site, { edition }: EditionBook): Records {
  const { campaign } = site;
  const own = <T extends { edition: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.edition === edition.edition);
  return {
    site: Object.entries(campaign.settings).map(([key, value]) => ({ key, value })),
    editions: [edition],
    departments: openDepartments(site),
    departmentChanges: openChanges(site),
    sectors: campaign.sectors,
    themes: own(campaign.themes),
    criteria: own(campaign.criteria),
    levels: own(campaign.levels),
    weights: own(campaign.weights),
    bands: own(campaign.bands),
    assessments: campaign.assessments.get(edition.edition) ?? [],
    evidence: campaign.evidence.get(edition.edition) ?? [],
    forms: campaign.forms,
    objectives: campaign.objectives.get(edition.edition) ?? [],
    links: campaign.links.get(edition.edition) ?? [],
    publishedScores: own(campaign.publishedScores),
    replies: own(campaign.replies),
    helplines: campaign.helplines,
  };
}

const pick =
  (names: readonly string[]) =>
  (record: object): SheetCell[] => {
    const cells = new Map(Object.entries<unknown>(record));
    return names.map((name) => toCell(cells.get(name)));
  };

const toCell = (value: unknown): SheetCell =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined;

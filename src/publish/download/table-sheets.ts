import { allTables, tableNames, type TableName } from '#model/all-tables.ts';
import { filesOf } from '#model/campaign.ts';
import { columnsOf, type Column } from '#model/columns.ts';
import type { Table } from '#model/table.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { withCodes } from './assessor-codes.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';

/**
 * The tables of the campaign as they bear on one edition, in the order of the dictionary and with the
 * rows in the order of their files: what belongs to the edition, and whole what spans all of them.
 * A table without a row is left out.
 */
export function tableSheets(site: Site, book: EditionBook): Sheet[] {
  return tableNames.flatMap((key) => {
    const table: Table = allTables[key];
    const records = recordsOf(site, book, key);
    if (records.length === 0) return [];
    const columns = [...columnsOf(table.row).map(toSheetColumn), ...placeColumns(site, key)];
    const names = columns.map(({ name }) => name);
    const rows = () => records.map((record) => names.map((name) => toCell(record, name)));
    return [{ name: table.name, about: table.about, columns, count: records.length, rows }];
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

/** The records of a table that are of one edition, or of none. */
function recordsOf(
  { campaign }: Site,
  { edition: { edition } }: EditionBook,
  name: TableName,
): readonly object[] {
  if (name === 'site') {
    return Object.entries(campaign.settings).map(([key, value]) => ({ key, value }));
  }
  if (name === 'assessments') return withCodes(campaign.assessments.get(edition) ?? []);
  return filesOf(campaign, name).flatMap((file) =>
    file.records.filter((row) => (file.edition ?? toCell(row, 'edition') ?? edition) === edition),
  );
}

function toCell(record: object, name: string): SheetCell {
  const value: unknown = Reflect.get(record, name);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

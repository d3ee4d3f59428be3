import { allTables } from '#model/all-tables.ts';
import { columnsOf, type Column } from '#model/columns.ts';
import type { Table } from '#model/table.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';

/**
 * The tables of the campaign as they bear on one edition, in the order of the dictionary and with the
 * rows in the order of their files: what belongs to the edition, and whole what spans all of them.
 * A table without a row is left out.
 */
export function tableSheets(site: Site, book: EditionBook): Sheet[] {
  return Object.entries<Table>(allTables).flatMap(([key, table]) => {
    const records = recordsOf(site, book, { key, table });
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

/** The records of one table; a campaign keeps each under its name, or by edition. */
function recordsOf(
  site: Site,
  { edition: { edition } }: EditionBook,
  { key, table }: { key: string; table: Table },
): readonly object[] {
  const { campaign } = site;
  if (key === 'site') {
    return Object.entries(campaign.settings).map(([name, value]) => ({ key: name, value }));
  }
  const kept = new Map<string, unknown>(Object.entries(campaign)).get(key);
  const records: unknown = kept instanceof Map ? kept.get(edition) : kept;
  const rows = Array.isArray(records) ? records.filter(isRecord) : [];
  return 'edition' in table.row.shape
    ? rows.filter((row) => toCell(row, 'edition') === edition)
    : rows;
}

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

function toCell(record: object, name: string): SheetCell {
  const value: unknown = Reflect.get(record, name);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

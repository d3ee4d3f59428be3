import { allTables } from '#model/all-tables.ts';
import { type Column, columnsOf } from '#model/columns.ts';
import type { Table } from '#model/table.ts';
import { computedSheets } from '#publish/download/score-sheets.ts';
import { relevanceSheets } from '#publish/download/relevance-sheets.ts';
import type { Sheet } from '#publish/download/sheet.ts';
import type { Site } from '#publish/site.ts';
import { quoteNames } from '#views/files/files.ts';

const anchor = (table: string): string => `table-${table}`;

/** Every table with every column: the computed ones, then those of the campaign, from their schemas. */
export function dictionary(site: Site) {
  const book = site.books.findLast(({ hasMarks }) => hasMarks);
  const mapped = site.books.findLast(({ edition }) => site.relations.has(edition.edition));
  const computed = [
    ...(book === undefined ? [] : computedSheets(site, book)),
    ...(mapped === undefined ? [] : relevanceSheets(site, mapped)),
  ];
  return [
    ...computed.map((sheet) => computedEntry(site, sheet)),
    ...Object.values<Table>(allTables).map((table) => tableEntry(site, table)),
  ];
}

function computedEntry(site: Site, { name, about, columns }: Sheet) {
  const words = site.locale.words.data.dictionary;
  return {
    id: anchor(name),
    name,
    about,
    notes: [words.computed],
    columns: columns.map((column) => ({
      name: column.name,
      traits: words.kinds[column.kind],
      about: column.about,
      example: undefined,
      allowed: undefined,
      references: undefined,
    })),
  };
}

function tableEntry(site: Site, { name, file, about, key, row }: Table) {
  const words = site.locale.words.data.dictionary;
  return {
    id: anchor(name),
    name,
    about: quoteNames(site, about),
    notes: [
      words.file(`data/${file}`),
      ...(key.length === 0 ? [] : [words.key(site.locale.format.list(key))]),
    ],
    columns: columnsOf(row).map((column) => columnEntry(site, column)),
  };
}

function columnEntry(site: Site, { name, note, needed, parse }: Column) {
  const { format, words } = site.locale;
  const text = words.data.dictionary;
  const blank = parse(undefined);
  const ifBlank = blank.success && typeof blank.value === 'string' ? blank.value : undefined;
  return {
    name,
    traits: format.enumeration([
      text.kinds[note.kind],
      ...(needed ? [text.needed] : []),
      ...(ifBlank === undefined ? [] : [text.default(ifBlank)]),
    ]),
    about: quoteNames(site, note.about),
    example: text.example(note.example),
    allowed: note.choices && text.allowed(format.list(note.choices)),
    references:
      note.references === undefined
        ? undefined
        : { href: `#${anchor(note.references)}`, text: note.references },
  };
}

import type { EditionBook } from '#publish/book/edition-book.ts';
import { citationsOf } from '#publish/download/citation.ts';
import { computedSheets } from '#publish/download/score-sheets.ts';
import { relevanceSheets } from '#publish/download/relevance-sheets.ts';
import type { Sheet } from '#publish/download/sheet.ts';
import { tableSheets } from '#publish/download/table-sheets.ts';
import type { Site } from '#publish/site.ts';

export type EditionFiles = ReturnType<typeof editionFiles>;

/** Everything that can be downloaded of one edition, and how to cite it. */
export function editionFiles(site: Site, book: EditionBook) {
  const { files } = site.locale.words;
  const { edition, title } = book.edition;
  const group = (name: string, sheets: readonly Sheet[]) =>
    fileGroup(site, book, { title: name, sheets });
  const groups = [
    group(files.computed, computedSheets(site, book)),
    group(files.related, relevanceSheets(site, book)),
    group(files.tables, tableSheets(site, book)),
  ];
  return {
    id: edition,
    title,
    isNewest: book === site.books.at(-1),
    groups: groups.filter((each) => each.files.length > 0),
    citations: citations(site, book),
  };
}

export type FileGroup = ReturnType<typeof fileGroup>;

/** Files of one sort with their forms, the one for spreadsheets first. */
export function fileGroup(
  site: Site,
  { edition: { edition, title: of } }: EditionBook,
  { title, sheets }: { title: string; sheets: readonly Sheet[] },
) {
  return {
    title,
    caption: site.locale.words.files.caption(of),
    files: sheets.map((sheet) => fileLine(site, { edition, of }, sheet)),
  };
}

function fileLine(
  site: Site,
  { edition, of }: { edition: string; of: string },
  { name, about, count }: Sheet,
) {
  const { files } = site.locale.words;
  const format = (ending: 'xlsx' | 'csv' | 'json') => ({
    href: site.address.download(edition, `${name}.${ending}`),
    text: files[ending],
    spoken: files.formatOf(name, files[ending], of),
  });
  return {
    name,
    about: quoteNames(site, about),
    rows: site.locale.format.count(count),
    formats: [format('xlsx'), format('csv'), format('json')],
  };
}

function citations(site: Site, book: EditionBook) {
  const { forms, download } = site.locale.words.citation;
  const { plain, bibtex, csl } = citationsOf(site, book);
  const file = (name: string) => ({
    href: site.address.download(book.edition.edition, name),
    text: download(name, book.edition.title),
  });
  return [
    { form: forms.plain, text: plain, download: undefined },
    { form: forms.bibtex, text: bibtex, download: file('citation.bib') },
    { form: forms.csl, text: csl, download: file('citation.json') },
  ];
}

/** A note of a schema with the names in it, which stand in backticks there, in quotation marks. */
export const quoteNames = (site: Site, note: string): string =>
  note.replace(/`([^`]+)`/g, (_, name: string) => site.locale.words.files.quoted(name));

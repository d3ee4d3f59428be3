import type { Related } from '#publish/book/related.ts';
import { editionSheets } from '#publish/download/edition-sheets.ts';
import { fileGroup } from '#publish/view/data/files.ts';

const names = new Set(['gaps', 'relevance', 'pairs', 'links', 'objectives', 'forms', 'sectors']);

/** The map as a picture, and what it is made of as data. */
export function mapDownloads({ site, book }: Related) {
  const { downloads } = site.locale.words.map;
  const { edition } = book.edition;
  const sheets = editionSheets(site, book).filter(({ name }) => names.has(name));
  return {
    lede: downloads.lede,
    picturesTitle: downloads.pictures,
    dataTitle: downloads.tables,
    pictures: [
      { href: site.address.mapFile(edition, 'map.svg'), text: downloads.svg },
      { href: site.address.mapFile(edition, 'map.png'), text: downloads.png },
    ],
    files: fileGroup(site, book, { title: downloads.files, sheets }),
    all: { href: site.address.data, text: downloads.data },
  };
}

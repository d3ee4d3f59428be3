import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { dropZipLink } from './drop-zip-link.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';
import { zipsOf, type ZipContents } from './zip-contents.ts';

const mebibyte = 1024 * 1024;

/** As much as every common host takes in one file. */
const mostBytes = 25 * mebibyte;

/** A zip that was left out. */
export interface OversizedZip {
  readonly file: string;
  readonly mebibytes: number;
}

/**
 * Writes the zips of all sharing kits into a built site that has its cards. One that is larger than
 * hosts take is left out together with the links to it, and returned.
 * @param folder the built site
 * @param most the largest zip in bytes
 */
export function writeKits(site: Site, folder: string, most = mostBytes): OversizedZip[] {
  return site.books.flatMap((book) =>
    zipsOf(site, book).flatMap((zip) => {
      const bytes = writeZip(entriesOf(zip, folder));
      const target = shareFolder(book);
      if (bytes.length <= most) {
        mkdirSync(join(folder, target), { recursive: true });
        writeFileSync(join(folder, target, zip.name), bytes);
        return [];
      }
      for (const page of pagesOf(book, folder)) {
        dropZipLink(page, site.address.shareFile(book.edition.edition, zip.name));
      }
      return [{ file: `${target}/${zip.name}`, mebibytes: bytes.length / mebibyte }];
    }),
  );
}

const shareFolder = ({ edition }: EditionBook): string => `reports/${edition.edition}/share`;

const entriesOf = ({ texts, cards }: ZipContents, folder: string): ZipEntry[] => [
  ...cards.map(({ name, file }) => ({
    name,
    bytes: readFileSync(join(folder, file)),
    isPacked: true,
  })),
  ...texts.map(({ name, text }) => ({
    name,
    bytes: new TextEncoder().encode(text),
    isPacked: false,
  })),
];

/** The pages of an edition that may name a zip. */
function pagesOf(book: EditionBook, folder: string): string[] {
  const departments = join(folder, 'reports', book.edition.edition, 'departments');
  return [
    join(folder, shareFolder(book), 'index.html'),
    ...(book.hasMarks ? readdirSync(departments) : []).map((name) =>
      join(departments, name, 'index.html'),
    ),
  ];
}

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '#card/card.ts';
import { formatNames } from '#card/format.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardFiles } from '#publish/card/card-address.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';
import { cardsOf } from '#publish/card/cards.ts';
import type { Site } from '#publish/site.ts';
import { writeZip, type ZipEntry } from '#publish/write-zip.ts';
import { captionsOf, departmentZip, editionZip } from './kit.ts';

const mebibyte = 1024 * 1024;

/** As much as every common host takes in one file. */
const mostBytes = 25 * mebibyte;

/** A zip that was left out. */
interface OversizedZip {
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

/** What one zip of an edition holds. */
interface ZipContents {
  /** The name of the zip. */
  readonly name: string;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  /** Cards, by where they lie below the root of the site. */
  readonly cards: readonly { readonly name: string; readonly file: string }[];
}

/** The zips of an edition: one for each department that has a card, and one for all else. */
function zipsOf(site: Site, book: EditionBook): ZipContents[] {
  const byZip = Map.groupBy(cardsOf(site, book), ({ kind, id }) =>
    kindNamed(kind).part === 'departments' && id !== undefined ? departmentZip(id) : editionZip,
  );
  return [...byZip].map(([name, cards]) => ({
    name,
    texts: cards.flatMap((card) => textsOf(site, book, card)),
    cards: cards.flatMap((card) =>
      formatNames.map((format) => {
        const file = cardFiles(card, format).newest;
        return { name: file.slice(file.lastIndexOf('/') + 1), file };
      }),
    ),
  }));
}

/** What a card is said to show, and its captions, as text files. */
function textsOf(site: Site, book: EditionBook, card: Card) {
  const { share } = site.locale.words;
  const name = card.id === undefined ? card.kind : `${card.kind}-${card.id}`;
  const { plain, short } = captionsOf(site, book, card);
  const captions = [share.captions.plain, plain, share.captions.short, short];
  return [
    { name: `${name}-${share.files.alternative}.txt`, text: `${card.alt}\n` },
    { name: `${name}-${share.files.captions}.txt`, text: `${captions.join('\n\n')}\n` },
  ];
}

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

/**
 * Takes the paragraph with the link to a zip out of a built page: the page was written before its
 * cards were drawn, so it could not know that the zip would be too large.
 */
export function dropZipLink(page: string, href: string): void {
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  const without = html.replace(/<p[^>]* data-zip[^>]*>[^]*?<\/p>/g, (paragraph) =>
    paragraph.includes(`href="${href}"`) ? '' : paragraph,
  );
  if (without !== html) writeFileSync(page, without);
}

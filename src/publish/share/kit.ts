import type { CardFacts } from '#card/facts.ts';
import { cardFormats, formatNames } from '#card/format.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardFiles } from '#publish/card/card-address.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';
import type { Site } from '#publish/site.ts';
import { shareLinks } from '#site/share-links.ts';
import { captionsOf } from './captions.ts';
import { departmentZip } from './zip-names.ts';
import { sharedAddress } from './subject-address.ts';

/** One card with everything that is needed to share it. */
export function kitOf(site: Site, book: EditionBook, facts: CardFacts) {
  const { words } = site.locale;
  const captions = captionsOf(site, book, facts);
  const { part, title: titleOf } = kindNamed(facts.kind);
  const title = titleOf(site, facts);
  const link = sharedAddress(site, facts);
  const { edition, kind, id } = facts;
  const zip =
    part === 'departments' && id !== undefined
      ? {
          zip: {
            href: site.address.shareFile(edition, departmentZip(id)),
            text: words.share.kit.department,
          },
        }
      : {};
  return {
    id: id === undefined ? kind : `${kind}-${id}`,
    title,
    images: imagesOf(site, facts, title),
    alt: facts.alt,
    captions,
    links:
      link === undefined
        ? []
        : shareLinks(words.share, captions, { link, subject: facts.said.needed[0] ?? facts.label }),
    ...zip,
  };
}

function imagesOf(site: Site, facts: CardFacts, title: string) {
  const { words } = site.locale;
  return formatNames.map((shape) => {
    const { hashed, newest } = cardFiles(facts, shape);
    const { width, height } = cardFormats[shape];
    const href = site.address.asset(hashed);
    return {
      shape,
      src: href,
      width,
      height,
      size: words.share.size(String(width), String(height)),
      download: {
        href,
        // Named as the file that always holds the newest, with the edition before it.
        file: newest.replace('cards/', '').replace('/', '-'),
        spoken: words.share.downloadSpoken(title, words.share.shapes[shape]),
      },
    };
  });
}

import type { CardFacts } from '#card/facts.ts';
import { cardFormats, formatNames } from '#card/format.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardFiles } from '#publish/card/card-address.ts';
import { subjectsOf } from '#publish/card/card-facts.ts';
import { knownCard } from '#publish/card/known-card.ts';
import { shortName, type Site } from '#publish/site.ts';
import { shareLinks } from '#site/share-links.ts';
import { captionsOf } from './captions.ts';
import { departmentZip } from './zip-names.ts';
import { sharedAddress } from './subject-address.ts';

/** The cards of an edition, in the order in which its kit shows them. */
export const kitCards = (site: Site, book: EditionBook): CardFacts[] =>
  subjectsOf(book).flatMap((subject) => knownCard(site, book, subject) ?? []);

/** One card with everything that is needed to share it. */
export function kitOf(site: Site, book: EditionBook, facts: CardFacts) {
  const { words } = site.locale;
  const captions = captionsOf(site, book, facts);
  const title = titleOf(site, facts);
  const link = sharedAddress(site, facts);
  const { edition, kind, id } = facts;
  const zip =
    kind === 'department' && id !== undefined
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

/** The heading of a kit: a name, or what an edition has one of. */
function titleOf(site: Site, { kind, id, name }: CardFacts): string {
  if (kind === 'department' && id !== undefined) return shortName(site, id);
  return kind === 'theme' ? name : site.locale.words.share.subjects[kind];
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

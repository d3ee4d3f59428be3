import type { CardFacts } from '#card/facts.ts';
import { cardFormats, formatNames } from '#card/format.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardFiles } from '#publish/card/card-address.ts';
import { visibilityOf } from '#publish/visible.ts';
import { type Captions, wordCaptions } from '#site/sentence/caption.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';
import type { Site } from '#publish/site.ts';
import { shareLinks } from '#site/share-links.ts';

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

/** The ready captions of a card, in the sentences that the card itself says. */
export const captionsOf = (site: Site, book: EditionBook, facts: CardFacts): Captions =>
  wordCaptions(site.locale, {
    // Without its report a figure is of no year.
    needed: [...facts.said.needed, facts.label],
    rank: facts.said.rank,
    further: facts.said.further,
    notices: noticesOf(site, book),
    link: sharedAddress(site, facts),
  });

function noticesOf(site: Site, { edition }: EditionBook): string[] {
  const { share, frame } = site.locale.words;
  const visibility = visibilityOf(edition, site.today);
  const unpublished = {
    open: () => [],
    draft: () => [frame.draft],
    embargo: (until: string) => [frame.embargo(site.locale.format.date(until))],
  };
  return [
    ...(visibility.kind === 'embargo'
      ? unpublished.embargo(visibility.until)
      : unpublished[visibility.kind]()),
    ...(site.campaign.settings.demonstration === 'yes' ? [share.caption.demonstration] : []),
  ];
}

/** The page that a card is about, as it is shared; undefined where the campaign has no address. */
const sharedAddress = (site: Site, { kind, edition, id = '' }: CardFacts): string | undefined =>
  site.origin === undefined
    ? undefined
    : `${site.origin}${kindNamed(kind).page(site, edition, id)}`;

/** The zip of an edition's own cards and those of its themes. */
export const editionZip = 'edition.zip';

/** The zip of one department. */
export const departmentZip = (department: string): string => `department-${department}.zip`;

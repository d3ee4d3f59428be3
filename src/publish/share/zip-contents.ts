import type { CardFacts } from '#card/facts.ts';
import { formatNames } from '#card/format.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { cardFiles } from '#publish/card/card-address.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';
import { cardsOf } from '#publish/card/cards.ts';
import type { Site } from '#publish/site.ts';
import { captionsOf } from './captions.ts';
import { departmentZip, editionZip } from './zip-names.ts';

/** What one zip of an edition holds. */
export interface ZipContents {
  /** The name of the zip. */
  readonly name: string;
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  /** Cards, by where they lie below the root of the site. */
  readonly cards: readonly { readonly name: string; readonly file: string }[];
}

/** The zips of an edition: one for each department that has a card, and one for all else. */
export function zipsOf(site: Site, book: EditionBook): ZipContents[] {
  const byZip = Map.groupBy(cardsOf(site, book), ({ kind, id }) =>
    kindNamed(kind).part === 'departments' && id !== undefined ? departmentZip(id) : editionZip,
  );
  return [...byZip].map(([name, cards]) => ({
    name,
    texts: cards.flatMap((facts) => textsOf(site, book, facts)),
    cards: cards.flatMap((facts) =>
      formatNames.map((format) => {
        const file = cardFiles(facts, format).newest;
        return { name: file.slice(file.lastIndexOf('/') + 1), file };
      }),
    ),
  }));
}

function textsOf(site: Site, book: EditionBook, facts: CardFacts) {
  const { share } = site.locale.words;
  const name = facts.id === undefined ? facts.kind : `${facts.kind}-${facts.id}`;
  const { plain, short } = captionsOf(site, book, facts);
  const captions = [share.captions.plain, plain, share.captions.short, short];
  return [
    { name: `${name}-${share.files.alternative}.txt`, text: `${facts.alt}\n` },
    { name: `${name}-${share.files.captions}.txt`, text: `${captions.join('\n\n')}\n` },
  ];
}

import type { Card } from '#card/card.ts';
import { undrawable } from '#model/drawable.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { type CardSubject, cardKinds, kindNamed } from './card-kinds.ts';
import { withDrawableNames, withoutSigns } from './drawable-names.ts';

const known = new WeakMap<Site, Map<string, Card | undefined>>();

/**
 * What the card of a subject shows, worked out once a site: every page of an edition asks for the
 * edition's own card. Undefined where there is no such card: nobody was silent, nothing can be
 * compared, the edition has no marks or no map, or it is about one department or theme whose own name
 * has a letter that no bundled font has, which the check of the campaign reports.
 */
export function cardOf(site: Site, book: EditionBook, subject: CardSubject): Card | undefined {
  const cards = known.get(site) ?? new Map<string, Card | undefined>();
  known.set(site, cards);
  const key = [book.edition.edition, subject.kind, subject.id].join(' ');
  if (!cards.has(key)) cards.set(key, makeCard(site, book, subject));
  return cards.get(key);
}

function makeCard(site: Site, book: EditionBook, { kind, id }: CardSubject): Card | undefined {
  const content = kindNamed(kind).show(site, book, id ?? '');
  if (content === undefined) return undefined;
  const card = { ...content, kind, id };
  if (isDrawable(card)) return card;
  // Under an id nobody would know whose score it is.
  if (id !== undefined && undrawable(withoutSigns(card.name)).length > 0) return undefined;
  const drawn = kindNamed(kind).show(...withDrawableNames(site, book), id ?? '');
  // Alternative texts and captions keep the names as they are: they are text.
  const written = drawn && { ...drawn, kind, id, alt: card.alt, said: card.said };
  return written && isDrawable(written) ? written : undefined;
}

/** The cards of an edition, in the order of their kinds. */
export const cardsOf = (site: Site, book: EditionBook): Card[] =>
  subjectsOf(book).flatMap((subject) => cardOf(site, book, subject) ?? []);

/** Every card of the editions that a site shows. */
export const allCards = (site: Site): Card[] => site.books.flatMap((book) => cardsOf(site, book));

function subjectsOf(book: EditionBook): CardSubject[] {
  return cardKinds.flatMap((kind): CardSubject[] =>
    'idsIn' in kind
      ? kind.idsIn(book).map((id) => ({ kind: kind.name, id }))
      : [{ kind: kind.name }],
  );
}

/** Whether the bundled fonts have every character of a card: one that they lack would be a box. */
const isDrawable = (card: Card): boolean =>
  textsOf(card).every((text) => undrawable(text).length === 0);

function textsOf(card: Card): string[] {
  const { campaign, address, notices, label, name, mark, lines, further, scale, table } = card;
  const marks =
    mark === undefined ? [] : mark.kind === 'number' ? [mark.number, mark.of] : [mark.words];
  const rows = table?.rows.flatMap(({ text, value }) => [text, value]) ?? [];
  return [
    campaign,
    address ?? '',
    label,
    name,
    ...notices,
    ...marks,
    mark?.beneath ?? '',
    ...lines,
    ...further,
    ...(scale?.ends ?? []),
    scale?.mean?.text ?? '',
    table?.title ?? '',
    ...rows,
  ];
}

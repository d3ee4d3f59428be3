import type { CardFacts } from '#card/facts.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { cardFacts } from './card-facts.ts';
import type { CardSubject } from './subject.ts';

const known = new WeakMap<Site, Map<string, CardFacts | undefined>>();

/**
 * What the card of a subject shows, worked out once a site: every page of an edition asks for the
 * edition's own card.
 */
export function knownCard(
  site: Site,
  book: EditionBook,
  subject: CardSubject,
): CardFacts | undefined {
  const cards = known.get(site) ?? new Map<string, CardFacts | undefined>();
  known.set(site, cards);
  const key = `${book.edition.edition} ${keyOf(subject)}`;
  if (!cards.has(key)) cards.set(key, cardFacts(site, book, subject));
  return cards.get(key);
}

function keyOf(subject: CardSubject): string {
  if (subject.kind === 'department') return `department ${subject.department}`;
  return subject.kind === 'theme' ? `theme ${subject.theme}` : subject.kind;
}

import { isDrawable } from '#card/drawable.ts';
import type { CardFacts } from '#card/facts.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { changeCard } from './change-card.ts';
import { departmentCard } from './department-card.ts';
import { editionCard } from './edition-card.ts';
import { mapCard } from './map-card.ts';
import { silenceCard } from './silence-card.ts';
import type { CardSubject } from './subject.ts';
import { themeCard } from './theme-card.ts';

/**
 * What the card of a subject shows. Undefined where there is no such card: nobody was silent, nothing
 * can be compared, the edition has no marks or no map, or a text has a character that no bundled font has,
 * which the check of the campaign reports.
 */
export function cardFacts(
  site: Site,
  book: EditionBook,
  subject: CardSubject,
): CardFacts | undefined {
  const facts = factsOf(site, book, subject);
  return facts !== undefined && isDrawable(facts) ? facts : undefined;
}

function factsOf(site: Site, book: EditionBook, subject: CardSubject): CardFacts | undefined {
  switch (subject.kind) {
    case 'edition':
      return editionCard(site, book);
    case 'department': {
      const result = book.results.get(subject.department);
      return result && departmentCard(site, book, result);
    }
    case 'theme': {
      const theme = book.themes.find((each) => each.theme === subject.theme);
      return theme && book.hasMarks ? themeCard(site, book, theme) : undefined;
    }
    case 'map':
      return mapCard(site, book);
    case 'most-improved':
    case 'largest-fall':
      return changeCard(site, book, subject.kind);
    case 'no-response':
      return silenceCard(site, book);
  }
}

/** The subjects that an edition may have a card of. */
export const subjectsOf = ({ result, themes }: EditionBook): CardSubject[] => [
  { kind: 'edition' },
  { kind: 'map' },
  { kind: 'most-improved' },
  { kind: 'largest-fall' },
  { kind: 'no-response' },
  ...themes.map(({ theme }) => ({ kind: 'theme', theme }) as const),
  ...result.departments.map(({ department }) => ({ kind: 'department', department }) as const),
];

/** Every card of the editions that a site shows. */
export const allCards = (site: Site): CardFacts[] =>
  site.books.flatMap((book) =>
    subjectsOf(book).flatMap((subject) => cardFacts(site, book, subject) ?? []),
  );

import type { CardContent, Card } from '#card/card.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { shortName, type Site } from '#publish/site.ts';
import { changeCard } from './change-card.ts';
import { departmentCard } from './department-card.ts';
import { editionCard } from './edition-card.ts';
import { mapCard } from './map-card.ts';
import { silenceCard } from './silence-card.ts';
import { themeCard } from './theme-card.ts';

/** One kind of card. Where an edition has one alone, `id` is always blank. */
interface KindOfCard {
  /** The first part of the names of its files. */
  readonly name: string;
  /** Of what in an edition there may be such cards; without it, one of the edition. */
  readonly idsIn?: (book: EditionBook) => string[];
  /** What the card shows; undefined where there is none. */
  readonly show: (site: Site, book: EditionBook, id: string) => CardContent | undefined;
  /** Where its kit stands on the page of kits. */
  readonly part: 'own' | 'themes' | 'departments';
  /** The heading of its kit. */
  readonly title: (site: Site, card: Card) => string;
  /** The page that it is about, from the root of the host. */
  readonly page: (site: Site, edition: string, id: string) => string;
}

const reportPage: KindOfCard['page'] = ({ address }, edition) => address.report(edition);

/** The kinds of card, in the order of the kits. */
export const cardKinds = [
  {
    name: 'edition',
    show: editionCard,
    part: 'own',
    title: ({ locale }) => locale.words.share.subjects.edition,
    page: reportPage,
  },
  {
    name: 'map',
    show: mapCard,
    part: 'own',
    title: ({ locale }) => locale.words.share.subjects.map,
    page: ({ address }, edition) => address.map(edition),
  },
  {
    name: 'most-improved',
    show: (site, book) => changeCard(site, book, 'up'),
    part: 'own',
    title: ({ locale }) => locale.words.share.subjects['most-improved'],
    page: reportPage,
  },
  {
    name: 'largest-fall',
    show: (site, book) => changeCard(site, book, 'down'),
    part: 'own',
    title: ({ locale }) => locale.words.share.subjects['largest-fall'],
    page: reportPage,
  },
  {
    name: 'no-response',
    show: silenceCard,
    part: 'own',
    title: ({ locale }) => locale.words.share.subjects['no-response'],
    page: reportPage,
  },
  {
    name: 'theme',
    idsIn: ({ themes }) => themes.map(({ theme }) => theme),
    show: (site, book, id) => {
      const theme = book.themes.find((each) => each.theme === id);
      return theme && book.hasMarks ? themeCard(site, book, theme) : undefined;
    },
    part: 'themes',
    title: (_site, { name }) => name,
    page: ({ address }, edition, id) => address.theme(edition, id),
  },
  {
    name: 'department',
    idsIn: ({ result }) => result.departments.map(({ department }) => department),
    show: (site, book, id) => {
      const result = book.results.get(id);
      return result && departmentCard(site, book, result);
    },
    part: 'departments',
    title: (site, { id = '' }) => shortName(site, id),
    page: ({ address }, edition, id) => address.department(edition, id),
  },
] as const satisfies readonly KindOfCard[];

/** The name of a kind of card. */
type CardKind = (typeof cardKinds)[number]['name'];

/** What a card can be asked for: a kind, and which department or theme. */
export interface CardSubject {
  readonly kind: CardKind;
  readonly id?: string | undefined;
}

const byName = new Map<string, KindOfCard>(cardKinds.map((kind) => [kind.name, kind]));

/** The kind with a name. Cards are made from the list, so that the first one never stands in. */
export const kindNamed = (name: string): KindOfCard => byName.get(name) ?? cardKinds[0];

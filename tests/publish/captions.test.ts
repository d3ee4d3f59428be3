import { expect, test } from 'vitest';
import { allCards } from '#publish/card/cards.ts';
import { captionsOf } from '#publish/share/kit.ts';
import { makeSite } from './make-site.ts';

const years = ['2025', '2026'];
const themes = ['planning', 'budget'];
const names = ['Transport', 'Environment and Rural Affairs', 'Justice'];

const { site } = makeSite(
  {
    editions: years.map((edition) => ({
      edition,
      year: edition,
      title: `Making the Grade ${edition}`,
      method: 'm',
      no_response: 'zero',
    })),
    departments: names.map((name, at) => ({ department: `d${String(at)}`, name })),
    themes: years.flatMap((edition) => themes.map((theme) => ({ edition, theme, name: theme }))),
    criteria: years.flatMap((edition) =>
      themes.map((theme) => ({ edition, criterion: theme, theme })),
    ),
    assessments: Object.fromEntries(
      years.map((edition, year) => [
        edition,
        themes.flatMap((criterion) => [
          { department: 'd0', criterion, mark: String(2 + year) },
          { department: 'd1', criterion, mark: String(3 - 2 * year) },
          { department: 'd2', criterion, status: 'no response' },
        ]),
      ]),
    ),
  },
  { address: 'https://grades.example.org/', demonstration: 'yes' },
);

test('no short caption of ordinary names is cut, and each names its report', () => {
  const books = new Map(site.books.map((book) => [book.edition.edition, book]));
  const cards = allCards(site);
  expect(new Set(cards.map(({ kind }) => kind))).toContain('theme');
  const cut = cards.filter((card) => {
    const book = books.get(card.edition)!;
    const { short } = captionsOf(site, book, card);
    return short.includes('…') || !short.includes(book.edition.title);
  });
  expect(cut.map(({ kind, id, edition }) => [kind, id, edition])).toEqual([]);
});

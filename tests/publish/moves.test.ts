import { expect, test } from 'vitest';
import { changeCard } from '#publish/card/change-card.ts';
import { pressQuotes } from '#views/press/quotes.ts';
import { makeSite } from './make-site.ts';

const years = ['2025', '2026'];

/** Whether the card and the press pack name a largest rise, by the marks of each department then and now. */
function isSaid(...marks: [then: string, now: string][]): [card: boolean, quote: boolean] {
  const departments = marks.map((_, at) => ({ department: `d${String(at)}` }));
  const { site, book } = makeSite({
    editions: years.map((edition) => ({ edition, year: edition, method: 'm' })),
    departments,
    criteria: years.map((edition) => ({ edition, criterion: 'p' })),
    assessments: Object.fromEntries(
      years.map((edition, year) => [
        edition,
        departments.map(({ department }, at) => ({
          department,
          criterion: 'p',
          mark: marks[at]![year]!,
        })),
      ]),
    ),
  });
  return [
    changeCard(site, book, 'up') !== undefined,
    pressQuotes(site, book).some((quote) => quote.includes('rose most')),
  ];
}

test('no rise is called the largest where there is one alone, or all are alike', () => {
  expect(isSaid(['1', '3'], ['1', '2'])).toEqual([true, true]);
  expect(isSaid(['1', '3'])).toEqual([false, false]);
  expect(isSaid(['1', '2'], ['1', '2'], ['2', '3'])).toEqual([false, false]);
});

import { expect, test } from 'vitest';
import { methodView } from '#views/method/view.ts';
import { makeSite } from '../publish/make-site.ts';
import type { Tables } from '../score/make-campaign.ts';

const edition = '2026';
const questions = ['p', 'q'];

/** Everything that the page says of a report on two questions, in themes of their own or in none. */
function said(hasThemes: boolean): string {
  const { site, book } = makeSite({
    editions: [{ edition }],
    departments: [{ department: 'a' }],
    criteria: questions.map((criterion) => ({
      edition,
      criterion,
      ...(hasThemes && { theme: criterion }),
    })),
    assessments: {
      [edition]: questions.map((criterion) => ({ department: 'a', criterion, mark: '3' })),
    },
    ...(hasThemes && inThemes),
  });
  return JSON.stringify(methodView(site, book).sections);
}

const inThemes: Partial<Tables> = {
  themes: questions.map((theme) => ({ edition, theme })),
  bands: [{ edition, from: '0', band: 'Low' }],
};

test.each([
  'Rounding, ranks and bands',
  'Themes are ranked',
  'score of a theme needs',
  'in every theme',
])('the method page says “%s” only where there are themes and bands', (words) => {
  expect(said(true)).toContain(words);
  expect(said(false)).not.toContain(words);
});

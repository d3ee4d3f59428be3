import { expect, test } from 'vitest';
import { themeView } from '#views/theme/view.ts';
import { makeSite } from '../publish/make-site.ts';

/** The ruler of a theme with one question, of a highest mark of 10, by the marks or statuses given. */
function rulerOf(marks: Record<string, string>) {
  const { site, book } = makeSite({
    editions: [{ edition: '2026', no_response: 'zero' }],
    departments: Object.keys(marks).map((name) => ({ department: name.toLowerCase(), name })),
    criteria: [{ edition: '2026', criterion: 'p', theme: 't', max_mark: '10' }],
    assessments: {
      '2026': Object.entries(marks).map(([name, given]) => ({
        department: name.toLowerCase(),
        criterion: 'p',
        ...(/^\d/.test(given) ? { mark: given } : { status: given }),
      })),
    },
  });
  return themeView(site, book, book.themes[0]!).ruler?.words;
}

test('the ruler of a theme calls no silence its lowest score', () => {
  const ruler = rulerOf({ Arts: '2', Works: '8', Zoo: 'no response' });
  expect(ruler?.title).toBe('From 2.0 to 8.0 of 10 in this theme, of those that answered');
  expect(ruler?.table.rows.at(-1)).toEqual(['Zoo', 'No response, counted as 0']);
});

test('the ruler of a theme in which everybody answered speaks of all', () => {
  const { title } = rulerOf({ Arts: '2', Works: '8' })!;
  expect(title).toBe('From 2.0 to 8.0 of 10 in this theme');
});

test('the ruler of a theme that nobody answered says so', () => {
  const { title } = rulerOf({ Arts: 'no response', Works: 'no response' })!;
  expect(title).toBe('No department answered in this theme');
});

test('a theme without a score has no ruler', () => {
  expect(rulerOf({ Arts: 'not assessed' })).toBeUndefined();
});

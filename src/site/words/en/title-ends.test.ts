import { expect, test } from 'vitest';
import { localeOf } from '#site/locale.ts';

const { about, citation, frame, mapPicture, methodBefore } = localeOf('en').words;
const title = 'Making the Grade?';
const cited = { author: 'A', title, year: '2026', address: 'https://example.org/' };

test.each([
  [frame.about.edition(title), 'From Making the Grade?'],
  [frame.about.newest(title), 'The newest report is Making the Grade?'],
  [frame.publisher('Act!'), 'Published by Act!'],
  [about.publisher('Grades', 'Act!'), 'Grades is published by Act!'],
  [citation.plain(cited), 'A (2026). Making the Grade? https://example.org/'],
  [citation.plain({ ...cited, title: 'Grades' }), 'A (2026). Grades. https://example.org/'],
  [mapPicture.source([title, 'A', 'CC BY 4.0']), 'Making the Grade? A. CC BY 4.0'],
  [methodBefore.other(title), 'The method is not that of Making the Grade?'],
])('a title or name that ends a sentence itself gets no full stop: %s', (text, expected) => {
  expect(text).toBe(expected);
});

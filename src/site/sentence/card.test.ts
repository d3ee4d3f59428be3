import { expect, test } from 'vitest';
import { localeOf } from '#site/locale.ts';
import { wordEnds } from './card.ts';

const locale = localeOf('en');
const scored = (...shown: string[]) =>
  shown.map((each, at) => ({ name: 'ABC'.charAt(at), shown: each }));

test('wordEnds calls nobody first where all have one score', () => {
  expect(wordEnds(locale, scored('0.0', '0.0', '0.0'), false)).toEqual(['Every score is 0.0']);
  expect(wordEnds(locale, scored('4.0', '4.0'), true)).toEqual([
    'Of those that answered, every score is 4.0',
  ]);
  expect(wordEnds(locale, scored('4.0', '3.0'), false)).toEqual([
    'A comes first with 4.0',
    'B comes last with 3.0',
  ]);
});

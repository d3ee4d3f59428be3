import { expect, test } from 'vitest';
import { licenceOf } from './licence-of.ts';

test('licenceOf gives the address of a licence that it knows, and the words of any other', () => {
  expect(licenceOf('CC BY 4.0')).toEqual({
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(licenceOf('Ask first')).toEqual({ license: 'Ask first' });
  expect(licenceOf(undefined)).toEqual({});
});

import { licenceAddress, licenceOf } from './structured.ts';
import { expect, test } from 'vitest';

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-NC-SA 4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
])('licenceAddress knows %s', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});

test('licenceAddress knows no other licence', () => {
  expect(licenceAddress('Open Government Licence v3.0')).toBeUndefined();
});

test('licenceOf gives the address of a licence that it knows, and the words of any other', () => {
  expect(licenceOf('CC BY 4.0')).toEqual({
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(licenceOf('Ask first')).toEqual({ license: 'Ask first' });
  expect(licenceOf(undefined)).toEqual({});
});

import { expect, test } from 'vitest';
import { licenceAddress } from './licence-address.ts';

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

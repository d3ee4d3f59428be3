import { expect, test } from 'vitest';
import { departmentStructured, licenceOf, reportStructured } from '#views/frame/structured.ts';
import { makeSite } from '../publish/make-site.ts';

const { site, book } = makeSite(
  {
    editions: [{ edition: '2026', no_response: 'zero' }],
    departments: ['marked', 'silent', 'nil', 'open'].map((department) => ({ department })),
    criteria: [{ edition: '2026', criterion: 'p' }],
    assessments: {
      '2026': [
        { department: 'marked', criterion: 'p', mark: '3' },
        { department: 'silent', criterion: 'p', status: 'no response' },
        { department: 'nil', criterion: 'p', mark: '0' },
        { department: 'open', criterion: 'p', status: 'not assessed' },
      ],
    },
  },
  { licence: 'CC BY 4.0' },
);

test.each([
  ['is its score', 'marked', [{ reviewRating: { ratingValue: '7.5', bestRating: '10' } }]],
  ['is not given for silence that counts as 0', 'silent', []],
  ['is given for a 0 that was marked', 'nil', [{ reviewRating: { ratingValue: '0.0' } }]],
  ['is not given without a score', 'open', []],
])('the review of a department %s', (_, department, expected) => {
  const result = book.result.departments.find((each) => each.department === department)!;
  expect(departmentStructured(site, book, result)).toMatchObject(expected);
});

test('reportStructured gives the address of the licence, and no address where the site has none', () => {
  const [report] = reportStructured(site, book, 'A finding.');
  expect(report).toMatchObject({ license: 'https://creativecommons.org/licenses/by/4.0/' });
  expect(JSON.stringify(report)).not.toContain('"url"');
});

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC BY-NC-SA 4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
])('licenceOf knows the address of %s', (licence, address) => {
  expect(licenceOf(licence)).toBe(address);
});

test('licenceOf gives any other licence as it was written', () => {
  expect(licenceOf('Open Government Licence v3.0')).toBe('Open Government Licence v3.0');
  expect(licenceOf(undefined)).toBeUndefined();
});

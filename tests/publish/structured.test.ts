import { expect, test } from 'vitest';
import { departmentStructured } from '#views/frame/structured.ts';
import { makeSite } from './make-site.ts';

const { site, book } = makeSite({
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
});

test.each([
  ['is its score', 'marked', [{ reviewRating: { ratingValue: '7.5', bestRating: '10' } }]],
  ['is not given for silence that counts as 0', 'silent', []],
  ['is given for a 0 that was marked', 'nil', [{ reviewRating: { ratingValue: '0.0' } }]],
  ['is not given without a score', 'open', []],
])('the review of a department %s', (_, department, expected) => {
  const result = book.result.departments.find((each) => each.department === department)!;
  expect(departmentStructured(site, book, result)).toMatchObject(expected);
});

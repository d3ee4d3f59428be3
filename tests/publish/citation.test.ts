import { expect, test } from 'vitest';
import { citationsOf } from '#publish/download/citation.ts';
import { makeSite } from './make-site.ts';

test('citationsOf names the month by its macro, which every style of BibTeX words itself', () => {
  const { site, book } = makeSite({
    editions: [{ edition: '2026', published_on: '2026-11-10' }],
    departments: [],
    criteria: [],
  });
  expect(citationsOf(site, book).bibtex).toMatch(/\n {2}year = \{2026\},\n {2}month = nov\n/);
});

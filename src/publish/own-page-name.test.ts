import { findNameFault } from './own-page-name.ts';
import { expect, test } from 'vitest';

test('findNameFault names the first page that takes an address of the site, in capitals too', () => {
  expect(findNameFault(['history', 'data', 'reports'])).toBe(
    'content/pages/data.mdx would take the address /data/, which belongs to the site itself. Give the file another name.',
  );
  expect(findNameFault(['DATA'])).toContain('content/pages/DATA.mdx would take the address /data/');
});

test('findNameFault refuses what is no part of an address, and says what would be', () => {
  expect(findNameFault(['why?'])).toBe(
    'content/pages/why?.mdx gives its page its address, so its name needs small letters, digits and single hyphens, with a letter or a year in it. For example: why.mdx.',
  );
  expect(findNameFault(['About'])).toContain('For example: about.mdx.');
  expect(findNameFault(['_data'])).not.toContain('For example');
});

test('findNameFault finds nothing among other names', () => {
  expect(findNameFault(['about', 'history', 'data-sources', '2026'])).toBeUndefined();
});

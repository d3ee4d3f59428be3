import { expect, test } from 'vitest';
import { mailLink } from './mail-link.ts';

test('mailLink goes to one address, whatever stands in it or in the texts', () => {
  expect(mailLink('grades@example.org')).toBe('mailto:grades@example.org');
  expect(mailLink('a?bcc=b&c#d@example.org', { subject: 'A & B', body: '1\n2' })).toBe(
    'mailto:a%3Fbcc%3Db%26c%23d@example.org?subject=A%20%26%20B&body=1%0A2',
  );
});

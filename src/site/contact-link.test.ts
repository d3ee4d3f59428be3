import { expect, test } from 'vitest';
import { mailLink, telephoneLink } from './contact-link.ts';

test('mailLink goes to one address, whatever stands in it or in the texts', () => {
  expect(mailLink('grades@example.org')).toBe('mailto:grades@example.org');
  expect(mailLink('a?bcc=b&c#d@example.org', { subject: 'A & B', body: '1\n2' })).toBe(
    'mailto:a%3Fbcc%3Db%26c%23d@example.org?subject=A%20%26%20B&body=1%0A2',
  );
});

test('telephoneLink keeps what a telephone dials and drops how the number is set', () => {
  expect(telephoneLink('+44 20 7946-0001')).toBe('tel:+442079460001');
  expect(telephoneLink('*123#')).toBe('tel:*123#');
});

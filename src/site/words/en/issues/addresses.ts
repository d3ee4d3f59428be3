import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of addresses, in English. */
export const addresses = wordIssues({
  'unsafe-address': {
    page: {
      title: 'An address that cannot be linked',
      about:
        'Only addresses that begin with https:// or http:// are linked. Others may run a script in the reader’s browser, or are incomplete. An address with a name before an @, with a backslash or with a character that nobody sees is refused too: it shows one site and leads to another.',
      way: 'cell',
    },
    expected: 'an address that begins with https:// or http://',
    fix: 'Copy it from the address bar of the browser.',
    variants: {
      'why=scheme': { fix: 'Other kinds of address are never linked.' },
      'why=no scheme': { fix: 'Put https:// before it.' },
      'why=space': { fix: 'Take out the space: one address in each cell.' },
      'why=user': {
        expected: 'an address without a user name or a password in it',
        fix: 'It shows what stands before the @, and leads to {host}. Copy it from the address bar of the browser.',
      },
      'why=backslash': {
        expected: 'an address without a backslash',
        fix: 'Browsers read a backslash as a slash, so that it may lead elsewhere than it seems. Write / or copy it from the address bar of the browser.',
      },
      'why=hidden': {
        expected: 'an address without hidden characters',
        fix: 'It holds {character}, which nobody sees and which may make it look like another address. Type it again, or copy it from the address bar of the browser.',
      },
    },
  },
});

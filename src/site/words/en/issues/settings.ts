import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of the settings in `site.csv`, in English. */
export const settings = wordIssues({
  'malformed-setting': {
    page: {
      title: 'A setting with a value that does not fit',
      about:
        'A row of site.csv holds a value that its setting cannot take, such as a language that is none, two mail addresses, an address of the site with the name of a file in it, or an exit address that is the site itself. data/README.md lists the settings.',
      way: 'cell',
    },
    expected: 'a value that fits the setting {setting}',
    fix: 'data/README.md says what it holds.',
    variants: {
      'setting=language': {
        expected: 'a language tag, such as en or cy',
        fix: 'Write the letters that stand for it in ISO 639, such as es for Spanish.',
      },
      'setting=contact': {
        expected: 'one email address and nothing else',
        fix: 'Write the address alone: no mailto: before it, and no ?, & or comma.',
      },
      'setting=press_contact': {
        expected: 'one email address and nothing else',
        fix: 'Write the address alone: no mailto: before it, and no ?, & or comma.',
      },
      'why=several': {
        fix: 'Every mail about a mistake would go to several people. Write one address that somebody reads.',
      },
      'setting=address': { expected: 'an address that begins with https:// or http://' },
      'setting=exit_address': { expected: 'an address that begins with https:// or http://' },
      right: { fix: 'Write {right}.' },
      'why=query': { expected: 'an address without anything from ? or # on' },
      'why=file': { expected: 'the address of a folder, without the name of a file' },
      'why=own site': {
        expected: 'an address outside this site',
        fix: 'The exit link has to lead away from the site. Choose a neutral page, such as a weather forecast.',
      },
      'why=user': {
        expected: 'an address without a user name or a password in it',
        fix: 'It shows what stands before the @, and leads to {host}.',
      },
      'why=backslash': {
        expected: 'an address without a backslash',
        fix: 'Browsers read a backslash as a slash. Write / in its place.',
      },
      'why=hidden': {
        expected: 'an address without hidden characters',
        fix: 'It holds {character}, which nobody sees. Type it again.',
      },
      'setting=accent': {
        expected: 'a colour such as #5b1a5e, with a contrast of 4.5 or more to paper',
        fix: 'Choose a darker one: the marks on the share cards are set in it.',
      },
      'setting=demonstration': { expected: 'yes or no' },
      'setting=demonstration+right': { fix: 'Write {right}.' },
    },
  },
  'no-address': {
    page: {
      title: 'The site has no address',
      about:
        'site.csv has no row address. Pages then have no canonical address, share images no address of their own, and there is no sitemap. Add the row as soon as you know where the site will stand.',
      way: 'addRow',
    },
    expected: 'a row "address" with the address of the site',
    fix: 'Without it pages have no canonical address, share images no address of their own, and there is no sitemap.',
  },
  'no-contact': {
    page: {
      title: 'There is no address for mistakes',
      about:
        'site.csv has no row contact. A report that grades others has to be open to correction: with a mail address, every page has the link "Report a mistake on this page", which opens an email that names the page. Choose an address that somebody reads, and that may be public.',
      way: 'addRow',
    },
    expected: 'a row "contact" with a mail address for mistakes',
    fix: 'Without it no page has the link "Report a mistake on this page", and departments and readers cannot tell you what is wrong.',
  },
  'term-incomplete': {
    page: {
      title: 'A name of what is graded without all of its forms',
      about:
        'site.csv says what one of those that are graded is called (body: ministry), or the whole (government), and leaves out some forms of it. Sentences need the plural, and both as the first word of a heading: bodies (ministries), body_first (Ministry), bodies_first (Ministries); of the whole, government_first. None is made from another, because not every plural has an s. Give all of them, or none: then they are departments.',
      way: 'addRow',
    },
    expected: 'also a row for {missing}',
    fix: 'Give every form of the name, each in a row of its own, or leave out {given} as well.',
  },
  'language-without-words': {
    page: {
      title: 'A language that the interface has no words in',
      about:
        'The setting language of site.csv names a language that the headings, buttons and sentences of the software are not translated into. They will stand in English on pages that say they are in that language. Its numbers, dates and direction of writing are used all the same, and what the campaign wrote itself stays as it is. Either give the language that the interface shall have, or have it translated: src/README.md of the software says how another language is added.',
      way: 'cell',
    },
    expected: 'a language that the interface has words in ({languages})',
    fix: 'Headings, buttons and sentences of the software will be in English; numbers and dates follow this language, and your own texts stay as they are.',
  },
});

import { wordIssues } from '#site/words/issue-words.ts';

const number = 'a number with a full stop, such as 7.25';

/** What a text that is no number can be told by, for marks and for other numbers. */
const numberVariants = {
  'why=date': {
    fix: 'The spreadsheet made a date of it. Format the column as plain text and type the number again.',
  },
  'why=out of': { fix: 'Write {meant} alone.' },
  'why=percent': { fix: 'Write it without the per cent sign, on the scale of this column.' },
  'why=word': { fix: 'Write {meant}.' },
  'why=unit': { fix: 'Write {meant} alone.' },
  'why=sign': { fix: 'Write {meant} without the plus.' },
  'why=scientific': {
    fix: 'The spreadsheet shortened it. Format the column as plain text and type it in full.',
  },
  'why=formula': { fix: 'Write the number, not the formula.' },
  'why=spaces': { fix: 'Write it without spaces.' },
} as const;

/** Issues of single cells and of settings, in English. */
export const cells = wordIssues({
  'missing-value': {
    expected: 'a value',
    fix: 'Every row needs one here. Fill it in, or delete the row.',
  },
  'malformed-id': {
    expected: 'an id of small letters, digits and single hyphens, with a letter or a year in it',
    fix: 'Use the same id everywhere.',
    variants: { suggestion: { fix: 'For example: {suggestion}.' } },
  },
  'reserved-id': {
    expected: 'an id other than {reserved}',
    fix: 'That word has a meaning of its own in the tables. Choose another id.',
  },
  'unknown-reference': {
    expected: 'an id of {table}.csv',
    fix: 'Correct it, or add it there.',
    variants: {
      edition: { expected: 'an id of {table}.csv in edition {edition}' },
      'table=objectives': { expected: 'an id of objectives/{edition}.csv' },
    },
  },
  'unknown-word': { expected: 'one of: {allowed}', fix: 'Choose one of these words.' },
  'malformed-number': {
    expected: number,
    fix: 'Write digits and nothing else.',
    variants: numberVariants,
  },
  'ambiguous-number': {
    expected: number,
    fix: 'It may mean {first} or {second}. Write decimals with a full stop and thousands without any mark.',
  },
  'malformed-date': {
    expected: 'a date as year-month-day, such as 2026-11-10',
    fix: 'Format the column as plain text and type the date in this form.',
    variants: {
      'form=partial': { expected: 'a date such as 2026, 2026-11 or 2026-11-10' },
      first: { fix: 'Write {first}.' },
      'first+second': { fix: 'It may mean {first} or {second}. Write the one that is meant.' },
    },
  },
  'unsafe-address': {
    expected: 'an address that begins with https:// or http://',
    fix: 'Copy it from the address bar of the browser.',
    variants: {
      'why=scheme': { fix: 'Other kinds of address are never linked.' },
      'why=no scheme': { fix: 'Put https:// before it.' },
      'why=space': { fix: 'Take out the space: one address in each cell.' },
    },
  },
  'formula-in-text': {
    expected: 'plain text',
    fix: 'A spreadsheet would run this as a formula. Begin it with a word.',
    variants: { 'why=failed': { fix: 'A formula failed here. Type the text itself.' } },
  },
  'unsafe-text': {
    expected: 'text without hidden characters',
    fix: 'It holds {character}, which nobody sees and which can change how the text reads. Type it again.',
    variants: {
      'why=lost': {
        fix: 'A character was lost when the file was saved. Type it again and save as "CSV UTF-8".',
      },
      'why=garbled': {
        expected: 'text as it was typed',
        fix: 'It holds {character}: the file was opened in the wrong encoding and saved again, which spoils every such letter. Go back to the file before that, or type them again, and save as "CSV UTF-8".',
      },
    },
  },
  'character-without-glyph': {
    expected: 'characters that the fonts of the share cards have',
    fix: 'They have no {characters}: cards that it stands on are left out, pages show it. Write it otherwise where that does it justice.',
    variants: {
      'setting=language': {
        expected: 'a language whose digits and signs the fonts of the share cards have',
        fix: 'They have no {characters}: cards with such numbers are left out, pages show them.',
      },
    },
  },
  'malformed-setting': {
    expected: 'a value that fits the setting {setting}',
    fix: 'data/README.md says what it holds.',
    variants: {
      'setting=language': { expected: 'a language tag, such as en or cy' },
      'setting=contact': { expected: 'an email address' },
      'setting=address': { expected: 'an address that begins with https:// or http://' },
      'setting=address+right': {
        expected: 'an address without anything from ? or # on',
        fix: 'Write {right}.',
      },
      'setting=exit_address': { expected: 'an address that begins with https:// or http://' },
      'setting=accent': {
        expected: 'a colour such as #5b1a5e, with a contrast of 4.5 or more to paper',
        fix: 'Choose a darker one: the marks on the share cards are set in it.',
      },
      'setting=demonstration': { expected: 'yes or no' },
    },
  },
  'no-address': {
    expected: 'a row "address" with the address of the site',
    fix: 'Without it pages have no canonical address, share images no address of their own, and there is no sitemap.',
  },
  'no-contact': {
    expected: 'a row "contact" with a mail address for mistakes',
    fix: 'Without it no page has the link "Report a mistake on this page", and departments and readers cannot tell you what is wrong.',
  },
  'language-without-words': {
    expected: 'a language that the interface has words in ({languages})',
    fix: 'Headings, buttons and sentences of the software will be in English; numbers and dates follow this language, and your own texts stay as they are.',
  },
  'mark-became-date': {
    expected: 'a mark',
    fix: 'The spreadsheet made a date of it. Format the column as plain text and type the mark again, alone.',
    variants: {
      typed: {
        fix: 'The spreadsheet made a date of it, perhaps of {typed}. Format the column as plain text and type the mark again, alone.',
      },
    },
  },
  'mark-with-text': {
    expected: 'a mark in digits',
    fix: 'Write the mark alone, and the rest in the reason.',
    variants: {
      ...numberVariants,
      'why=percent': { fix: 'Write the mark itself, on the scale from 0 to the highest mark.' },
      'why=dash': { fix: 'Leave the cell blank and give a status.' },
      'why=nothing said': {
        fix: 'Leave the cell blank and give a status, such as not applicable or not assessed.',
      },
    },
  },
});

import { wordIssues } from '#site/words/issue-words.ts';

const number = 'a number with a full stop, such as 7.25';

/** What a text that is no number may be, for marks and for other numbers. */
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
  'why=long': { fix: 'It has more digits than any number here. Type it again.' },
} as const;

/** Issues of what spreadsheets make of numbers and texts, in English. */
export const numbers = wordIssues({
  'number-with-tail': {
    page: {
      title: 'A number that nobody typed',
      about:
        'A formula in a spreadsheet works in floating point, and what it comes to may end in a tail such as 2.9999999999999996 for 3. The tail can move a score as shown, from 8.8 to 8.7. The message offers the number that was meant.',
      way: 'textColumn',
    },
    expected: 'a number as people write it',
    fix: 'A spreadsheet worked this out. Write {meant}.',
  },
  'number-with-many-digits': {
    page: {
      title: 'A number with more digits than anybody types',
      about:
        'The number was worked out in a spreadsheet, such as the mean of three marks, and stands there with all digits that the program keeps. It counts as it stands. If you decided to round, write it rounded; if not, leaving the decimals of the fraction is right, and this is only said so that you know.',
      way: 'cell',
    },
    expected: 'a number of a few digits',
    fix: 'Round it as you decided, {short} for example; or, if it is a fraction such as a third, type as many of its decimals as you mean to count, fewer than fifteen.',
  },
  'letter-lost': {
    page: {
      title: 'A question mark in place of a letter',
      about:
        'A question mark stands between two small letters. Most often a letter with an accent was lost when the file was saved in an older encoding, Minist?re for Ministère.',
      way: 'cell',
    },
    expected: 'a word without a question mark in it',
    fix: 'In "{word}" a letter was probably lost when the file was saved. Type it again and save as "CSV UTF-8".',
  },
  'page-became-date': {
    page: {
      title: 'A page that became a date',
      about:
        'Pages such as 3-10 are taken by spreadsheets for a day, the 3rd of October, and the date is what readers would see.',
      way: 'textColumn',
    },
    expected: 'a page',
    fix: 'The spreadsheet made a date of it, perhaps of {typed}. Format the column as plain text and type the page again.',
  },
  'reason-without-words': {
    page: {
      title: 'A reason without words',
      about:
        'The reason is only a number or a date, which explains nothing to a reader. A value of another column may have moved here, or a spreadsheet made a date of what was typed.',
      way: 'cell',
    },
    expected: 'a reason in words',
    fix: 'Say in a sentence why; look whether a value of another column stands here.',
  },
  'malformed-number': {
    page: {
      title: 'Not a number',
      about:
        'The cell holds something besides a number: a unit, a per cent sign, a word, a formula or a date. A spreadsheet may show a date as the number of its day, such as 46150 for 8/5. If weights of such a size are meant, divide them all by 1000: only what they are to each other counts.',
      way: 'textColumn',
    },
    expected: number,
    fix: 'Write digits and nothing else.',
    variants: {
      ...numberVariants,
      'why=date+typed': {
        fix: 'The spreadsheet made a date of it, perhaps of {typed}. Format the column as plain text and type the number again.',
      },
    },
  },
  'ambiguous-number': {
    page: {
      title: 'A number that may be read two ways',
      about:
        '1,234 may be one and a bit or more than a thousand; 7,5 in a file whose cells are separated by commas may be a slip. Write decimals with a full stop and thousands without a mark. In a file separated by semicolons a decimal comma is read as one.',
      way: 'textColumn',
    },
    expected: number,
    fix: 'It may mean {first} or {second}. Write decimals with a full stop and thousands without any mark.',
  },
  'number-cut-in-two': {
    page: {
      title: 'A number that was cut in two',
      about:
        'A number with a decimal comma stands without quotation marks in a file whose cells are separated by commas, so that what follows the comma became the next cell: 1,5 is read as the mark 1 with the reason 5.',
      way: 'cell',
    },
    expected: 'words',
    fix: 'It is only a number, and stands behind another under {column}: probably {whole} was meant. Write it with a full stop, and its text in this cell.',
  },
  'mark-became-date': {
    page: {
      title: 'A mark that became a date',
      about:
        'The spreadsheet took what was typed, such as 10/10 or 3-4, for a date. What was meant cannot be told from it, so type the mark again, alone.',
      way: 'textColumn',
    },
    expected: 'a mark',
    fix: 'The spreadsheet made a date of it. Format the column as plain text and type the mark again, alone.',
    variants: {
      typed: {
        fix: 'The spreadsheet made a date of it, perhaps of {typed}. Format the column as plain text and type the mark again, alone.',
      },
    },
  },
  'mark-with-text': {
    page: {
      title: 'A mark with text in it',
      about:
        'A mark is a number alone: 7, not 7 / 10, 70 % or seven. Where there is no mark, leave the cell blank and give a status.',
      way: 'cell',
    },
    expected: 'a mark in digits',
    fix: 'Write the mark alone, and the rest in the reason.',
    variants: {
      ...numberVariants,
      'why=percent': { fix: 'Write the mark itself, on the scale from 0 to the highest mark.' },
      'why=dash': { fix: 'Leave the cell blank and give a status.' },
      'why=nothing said': {
        fix: 'Leave the cell blank and give a status, such as not applicable or not assessed.',
      },
      'why=status': { fix: 'Leave the cell blank, and write {meant} under status.' },
    },
  },
});

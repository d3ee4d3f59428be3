import { wordIssues } from '#site/words/issue-words.ts';

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
});

import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of single cells, in English. */
export const cells = wordIssues({
  'missing-value': {
    page: {
      title: 'A value is missing',
      about: 'The column needs a value in every row.',
      way: 'blanks',
    },
    expected: 'a value',
    fix: 'Every row needs one here. Fill it in, or delete the row.',
  },
  'malformed-id': {
    page: {
      title: 'An id is not in the form of ids',
      about:
        'Ids stand in the addresses of pages for ever: small letters a to z, digits and single hyphens, such as home-office, with at least one letter so that no spreadsheet takes them for a number; a year of four digits is allowed. The name of a page of your own in content/pages is such an id too.',
      way: 'cell',
    },
    expected: 'an id of small letters, digits and single hyphens, with a letter or a year in it',
    fix: 'Use the same id everywhere.',
    variants: {
      suggestion: { fix: 'For example: {suggestion}.' },
      'why=long': {
        fix: 'It has more than 60 letters. Choose a shorter one, and use it everywhere.',
      },
      'why=total': {
        fix: 'This looks like a total or a mean below the table. Delete the row: the software works it out.',
      },
      'why=note': {
        fix: 'This looks like a note below the table. Delete the row, or keep the note in another file.',
      },
      'why=name': { fix: 'Write the id in place of the name or the question.' },
      'why=number': {
        expected: 'an id that no spreadsheet takes for a number or a date',
        fix: 'It needs a letter, and is the same in all tables. For example: {suggestion}.',
      },
      'why=page': {
        expected:
          'the name of a page: small letters, digits and single hyphens, at most 60, with a letter or a year in it',
        fix: 'The name of the file becomes the address of its page. Give it another one.',
      },
      'why=page+suggestion': {
        fix: 'The name of the file becomes the address of its page. For example: {suggestion}.mdx.',
      },
      'why=date': {
        expected: 'an id that no spreadsheet takes for a number or a date',
        fix: 'A year of four digits alone may stand, and all others need a letter. For example: {suggestion}, in all tables and in the names of files.',
      },
      'why=date+files': {
        fix: 'A year of four digits alone may stand, and all others need a letter. For example: {suggestion}, in all rows that are named here, and in the names of the files: {files}.',
      },
    },
  },
  'reserved-id': {
    page: {
      title: 'An id that is reserved',
      about:
        'overall stands for the government as a whole and all for every criterion or form, so no department, criterion or form can have that id. Windows keeps con, prn, aux, nul, com1 to com9 and lpt1 to lpt9 for devices, and no folder of the site could be made there. A page of your own cannot have the address of a page of the site either, such as data or reports.',
      way: 'cell',
    },
    expected: 'an id other than {reserved}',
    fix: 'That word has a meaning of its own in the tables. Choose another id.',
    variants: {
      'what=device': {
        fix: 'Windows keeps that word for a device, and no folder there can have its name. Choose another id.',
      },
      'what=page': {
        expected: 'a page with an address of its own',
        fix: 'The address /{reserved}/ belongs to the site itself, or no folder can have that name. Give the file another name.',
      },
    },
  },
  'same-name': {
    page: {
      title: 'Two of one name',
      about:
        'Two departments, questions or themes of one edition, or two editions, have the same name, so that a reader cannot tell them apart: the same ministry would come first and last. Either one of them is there twice under two ids, or the names need what tells them apart.',
      way: 'cell',
    },
    expected: 'a name of its own',
    fix: '{other} in row {first} has the same. Delete one of the two if they are one, or say in the name what tells them apart.',
  },
  'unknown-reference': {
    page: {
      title: 'An id that no table has',
      about:
        'The cell, or the name of the file, uses an id that its table does not define: a slip of the key, or a row that is missing there. The nearest known id is offered. Criteria and themes are known within their edition only.',
      way: 'cell',
    },
    expected: 'an id of {table}.csv',
    fix: 'Correct it, or add it there.',
    variants: {
      edition: { expected: 'an id of {table}.csv in edition {edition}' },
      lacking: {
        expected: 'the id of an edition in the name of the file',
        fix: 'Rename the file: editions.csv has {lacking}, without such a file. Only if the edition is new, add it there.',
      },
      'table=objectives': { expected: 'an id of objectives/{edition}.csv' },
      swapped: {
        fix: 'It belongs under {swapped}, and what stands there belongs here. If all rows are so, swap the two names in the header; otherwise swap the two cells.',
      },
    },
  },
  'unknown-word': {
    page: {
      title: 'A word that is not in the list',
      about:
        'The column allows a few words only; the message lists them. Capitals do not matter. For many words of other languages, and for short forms such as NR or n/a, the message offers the word of the list.',
      way: 'cell',
    },
    expected: 'one of: {allowed}',
    fix: 'Choose one of these words.',
    variants: {
      'what=number': {
        fix: 'A number belongs under another column. If all rows are so, two names in the header were swapped: swap them back; otherwise move the number.',
      },
    },
  },
  'malformed-date': {
    page: {
      title: 'Not a date in the form of dates',
      about:
        'Dates are written year-month-day, such as 2026-11-10, as 03/04/2026 is March in one country and April in another. Where a part may be unknown, 2026-11 or 2026 will do. A year has four digits, and the first is not 0.',
      way: 'textColumn',
    },
    expected: 'a date as year-month-day, such as 2026-11-10',
    fix: 'Format the column as plain text and type the date in this form.',
    variants: {
      'form=partial': { expected: 'a date such as 2026, 2026-11 or 2026-11-10' },
      first: { fix: 'Write {first}.' },
      'first+second': { fix: 'It may mean {first} or {second}. Write the one that is meant.' },
    },
  },
  'formula-in-text': {
    page: {
      title: 'A formula in place of text',
      about:
        'The text begins like a formula, which a spreadsheet would run when somebody opens the download, or it is the trace of one that failed (#NAME?). A text that begins with a dash is read by spreadsheets as a formula too: begin it with a word.',
      way: 'cell',
    },
    expected: 'plain text',
    fix: 'A spreadsheet would run this as a formula. Begin it with a word.',
    variants: { 'why=failed': { fix: 'A formula failed here. Type the text itself.' } },
  },
  'unsafe-text': {
    page: {
      title: 'Hidden or spoilt characters in a text',
      about:
        'The text holds a character that nobody sees: a control character, or one that turns the direction of what follows, so that a name reads differently from what it is. Text copied from a PDF often brings them along. Or a character was lost when the file was saved. Or the file was opened in the wrong encoding and saved again, so that ’ became `â€™` and é became `Ã©`: then the file before that is the best one to go back to.',
      way: 'cell',
    },
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
    page: {
      title: 'A character that no card can draw',
      about:
        "Share cards are pictures, so their fonts come with the project: Newsreader and Atkinson Hyperlegible Next, with Latin letters and the accents of most languages written in them. A character that neither has would be an empty box on the card. Pages show it all the same, in a font of the reader's.\n\nA sign that is no letter, such as ★, is left out on cards. In place of a name with such a letter, cards write the id of the department, theme or edition, the organisation in place of the campaign, and no name of the country or band. A department or theme whose own name can't be written has no card of its own; previews of its page show the card of the report.\n\nType the name again in letters that the fonts have, where it can be written so without harm: a short name is enough for tables. Where it can't, the id is better than a wrong name.\n\nThe digits and signs of a language are drawn, too. Where the message names the setting language, cards with numbers are left out; a tag such as fa-u-nu-latn asks for Latin digits.",
      way: 'cell',
    },
    expected: 'characters that the fonts of the share cards have',
    fix: 'They have no {characters}. Pages show the text as it is; cards leave signs out, and write an id in place of a name with such a letter. Write it otherwise where that does it justice.',
    variants: {
      'setting=language': {
        expected: 'a language whose digits and signs the fonts of the share cards have',
        fix: 'They have no {characters}: cards with such numbers are left out, pages show them.',
      },
    },
  },
});

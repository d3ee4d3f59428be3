import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of objectives and their links to forms of violence, in English. */
export const links = wordIssues({
  'relevance-out-of-range': {
    page: {
      title: 'A relevance out of range',
      about:
        'Relevance has four steps: 0 read and not relevant, 1 some, 2 strong, 3 central. Another figure would be guesswork, so there is none.',
      way: 'cell',
    },
    expected: '0 (read and not relevant), 1 (some), 2 (strong) or 3 (central)',
    fix: 'Give one of these.',
  },
  'relevance-and-form-at-odds': {
    page: {
      title: 'Relevance and form contradict each other',
      about:
        'Every form has a relevance beside it. The word all in the place of a form is another statement: the objective names violence against women as a whole. It has no relevance, and its link_made is implicit or explicit.',
      way: 'cell',
    },
    expected: 'a relevance from 0 to 3',
    fix: 'Give it, or use the form all if the objective names violence against women as a whole.',
    variants: {
      'what=given': {
        expected: 'no relevance beside the form all',
        fix: 'Clear the cell, or name the form that it bears on.',
      },
      'what=not-made': {
        expected: 'implicit or explicit beside the form all',
        fix: 'That row says that the objective names violence against women as a whole. Delete it if it does not.',
      },
    },
  },
  'doubled-link': {
    page: {
      title: 'A link that stands twice',
      about:
        'The objective belongs to one department, and the link to the form is there with and without the name of that department. Which of the two counts would be a guess. Of a joint objective, a row with a department stands in place of the row without one.',
      way: 'sortRows',
    },
    expected: 'one row for the objective and form, which no other department shares',
    fix: 'Row {first} has it too. Delete one of the two, or add the departments that share the objective.',
  },
  'objective-not-shared': {
    page: {
      title: 'A link of a department without the objective',
      about:
        'The row names a department that has no row for this objective in the objectives of the edition. A joint objective has a row there for each department that shares it.',
      way: 'cell',
    },
    expected: 'a department that has the objective {objective}',
    fix: 'Add a row for it to the objectives of the edition, or name one of these: {sharing}.',
  },
  'objective-without-links': {
    page: {
      title: 'An objective that nobody analysed',
      about:
        'The objective has no link to any form, so nobody can say whether violence against women bears on it. It is left out of every gap. A row with the form all alone does not say which forms it bears on. An edition without a file of links is reported once. Add a row to the links of the edition for each form that the objective was read for: the objective, the form, the relevance and whether the link is made.',
      way: 'addRow',
    },
    expected: 'a link of this objective to a form, for {department}',
    fix: 'It counts as not analysed. Add its links; relevance 0 records that it was read and bears on none.',
    variants: {
      count: {
        expected: 'a file with the links of edition {edition}',
        fix: 'Objectives that count as not analysed: {count}. Add the file.',
      },
    },
  },
  'relevance-without-reason': {
    page: {
      title: 'A relevance without a reason',
      about:
        'Strong and central links make the gap, and a department will ask why the coalition sees a link where it sees none. One sentence answers it.',
      way: 'blanks',
    },
    expected: 'a reason for relevance {relevance}',
    fix: 'Say in a sentence why the objective bears on it.',
  },
  'explicit-without-quote': {
    page: {
      title: 'An explicit link without a quote',
      about:
        'Explicit says that the department names the form itself. Readers should see its words.',
      way: 'blanks',
    },
    expected: 'the words that make the link',
    fix: 'Quote them, or set link_made to implicit.',
  },
});

import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of objectives and their links to forms of violence, in English. */
export const links = wordIssues({
  'relevance-out-of-range': {
    expected: '0 (read and not relevant), 1 (some), 2 (strong) or 3 (central)',
    fix: 'Give one of these.',
  },
  'relevance-and-form-at-odds': {
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
    expected: 'one row for the objective and form, which no other department shares',
    fix: 'Row {first} has it too. Delete one of the two, or add the departments that share the objective.',
  },
  'objective-not-shared': {
    expected: 'a department that has the objective {objective}',
    fix: 'Add a row for it to the objectives of the edition, or name one of these: {sharing}.',
  },
  'objective-without-links': {
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
    expected: 'a reason for relevance {relevance}',
    fix: 'Say in a sentence why the objective bears on it.',
  },
  'explicit-without-quote': {
    expected: 'the words that make the link',
    fix: 'Quote them, or set link_made to implicit.',
  },
});

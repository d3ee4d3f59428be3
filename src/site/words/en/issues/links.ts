import type { IssueWords } from '#site/words/issue-words.ts';

/** Issues of objectives and their links to forms of violence, in English. */
export const links = {
  'relevance-out-of-range': {
    expected: '0 (read and not relevant), 1 (some), 2 (strong) or 3 (central)',
    mend: 'Give one of these.',
  },
  'relevance-and-form-at-odds': {
    expected: 'a relevance from 0 to 3',
    mend: 'Give it, or use the form all if the objective names violence against women as a whole.',
    variants: {
      'what=given': {
        expected: 'no relevance beside the form all',
        mend: 'Clear the cell, or name the form that it bears on.',
      },
      'what=not-made': {
        expected: 'implicit or explicit beside the form all',
        mend: 'That row says that the objective names violence against women as a whole. Delete it if it does not.',
      },
    },
  },
  'doubled-link': {
    expected: 'one row for the objective and form, which no other department shares',
    mend: 'Row {first} has it too. Delete one of the two, or add the departments that share the objective.',
  },
  'objective-not-shared': {
    expected: 'a department that has the objective {objective}',
    mend: 'Add a row for it to the objectives of the edition, or name one of these: {sharing}.',
  },
  'objective-without-links': {
    expected: 'a link of this objective to a form, for {department}',
    mend: 'It counts as not analysed. Add its links; relevance 0 records that it was read and bears on none.',
    variants: {
      count: {
        expected: 'a file with the links of edition {edition}',
        mend: 'Objectives that count as not analysed: {count}. Add the file.',
      },
    },
  },
  'relevance-without-reason': {
    expected: 'a reason for relevance {relevance}',
    mend: 'Say in a sentence why the objective bears on it.',
  },
  'explicit-without-quote': {
    expected: 'the words that make the link',
    mend: 'Quote them, or set link_made to implicit.',
  },
} as const satisfies Record<string, IssueWords>;

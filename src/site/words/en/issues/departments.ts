import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of departments, their lineage, published scores, replies and helplines, in English. */
export const departments = wordIssues({
  'department-not-there': {
    expected: 'a department that existed in edition {edition} ({first} to {last})',
    fix: 'It closed on {closed} (departments.csv, row {definedIn}). Take it out of the edition, or correct its dates.',
    variants: {
      opened: {
        fix: 'It opened on {opened} (departments.csv, row {definedIn}). Take it out of the edition, or correct its dates.',
      },
    },
  },
  'closed-before-opened': {
    expected: 'a date after it opened, {opened}',
    fix: 'Correct one of the two dates.',
  },
  'change-incomplete': {
    expected: 'a department, as a change of kind {kind} needs one here',
    fix: 'Name it, or correct the kind.',
    variants: {
      'needed=no': {
        expected: 'nothing, as a change of kind {kind} has none here',
        fix: 'Clear the cell, or correct the kind.',
      },
    },
  },
  'lineage-circular': {
    expected: 'lineage that goes forward',
    fix: 'This leads in a circle: {path}. A department that comes back is a new id.',
  },
  'renamed-twice': {
    expected: 'a department that is renamed once',
    fix: 'Row {first} renames it to {other} already, and an id stands for one name for ever. Correct or delete one of the two rows; for a department that became several, the kind is split.',
    variants: {
      'end=to': {
        expected: 'a new id, as a rename gives one',
        fix: 'Row {first} gives this id to {other} already, and an id stands for one name for ever. Correct or delete one of the two rows; for several that became one, the kind is merge.',
      },
    },
  },
  'lineage-after-close': {
    expected: 'a date up to {closed}, when {department} closed',
    fix: 'Correct the date, the department, or its closed_on in departments.csv, row {definedIn}.',
  },
  'lineage-before-open': {
    expected: 'a date from {opened}, when {department} opened',
    fix: 'Correct the date, the department, or its opened_on in departments.csv, row {definedIn}.',
  },
  'lineage-without-close': {
    expected: 'a department with a closed_on, as this change of {changed} (kind {kind}) ends it',
    fix: 'Fill its closed_on in departments.csv, row {definedIn}, or correct the kind; until then it counts as open.',
  },
  'published-score-without-words': {
    expected: 'a score, or a note with the words of the source',
    fix: 'Give one of the two.',
  },
  'published-score-out-of-range': {
    expected: '0 to 10',
    fix: 'Convert the figure to a score of 0 to 10, and say so in the note.',
  },
  'published-score-not-reproduced': {
    expected: 'the score that the marks come to, {shown}',
    fix: 'Correct the marks or the published score; a reader who recomputes it must get the same.',
    variants: {
      'why=no-response': { expected: 'no score, because it did not respond' },
      'why=withheld': { expected: 'no score, because it withheld its answers' },
      'why=not-applicable': { expected: 'no score, because no question applies to it' },
      'why=not-assessed': { expected: 'no score, because it was not assessed' },
      'why=below-coverage': {
        expected: 'no score, because less counts than the coverage that edition {edition} asks for',
      },
      'why=no-row': {
        expected: 'no score, because assessments/{edition}.csv has no row for {department}',
      },
      'why=fewer-than-half': {
        expected: 'no overall score, because fewer than half of the departments have a score',
      },
      'why=no-marks': { expected: 'no overall score, because the edition has no marks' },
    },
  },
  'reply-without-text': {
    expected: 'the text or the address of the reply',
    fix: 'Give one of them, so that readers can see it.',
  },
  'reply-before-asked': {
    expected: 'a date from {asked}, when it was asked',
    fix: 'Correct one of the two dates.',
  },
  'number-not-dialled': {
    expected: 'a telephone number',
    fix: 'A spreadsheet turns telephone numbers into other numbers and dates. Look it up at its own site and write it with spaces or a leading +, such as 0800 000 000.',
  },
  'helpline-not-checked': {
    expected: 'a check since {oldest}',
    fix: 'Ring or look it up, then write today’s date here. A wrong number is worse than none.',
  },
  'checked-in-future': {
    expected: 'a date up to {today}, which is today',
    fix: 'Write the day on which it was checked.',
  },
});

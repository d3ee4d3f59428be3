import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of departments, their lineage, published scores, replies and helplines, in English. */
export const departments = wordIssues({
  'department-not-there': {
    page: {
      title: 'A department that did not exist then',
      about:
        'The department had closed before the days that the edition looks at, or opened after them. Those days are the evidence window, otherwise the year. Use the department that took over, or correct opened_on and closed_on in departments.csv.',
      way: 'cell',
    },
    expected: 'a department that existed in edition {edition} ({first} to {last})',
    fix: 'It closed on {closed} (departments.csv, row {definedIn}). Take it out of the edition, or correct its dates.',
    variants: {
      opened: {
        fix: 'It opened on {opened} (departments.csv, row {definedIn}). Take it out of the edition, or correct its dates.',
      },
    },
  },
  'closed-before-opened': {
    page: {
      title: 'Closed before it opened',
      about: 'closed_on is earlier than opened_on.',
      way: 'cell',
    },
    expected: 'a date after it opened, {opened}',
    fix: 'Correct one of the two dates.',
  },
  'change-incomplete': {
    page: {
      title: 'A change that lacks a department',
      about:
        'A rename, replacement, merger, split or transfer has a department before and one after; a creation has only one after, an abolition only one before.',
      way: 'cell',
    },
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
    page: {
      title: 'Lineage that leads in a circle',
      about:
        'Following the changes forward leads back to where they began. A department that is set up again later is a new department with an id of its own.',
      way: 'cell',
    },
    expected: 'lineage that goes forward',
    fix: 'This leads in a circle: {path}. A department that comes back is a new id.',
  },
  'renamed-twice': {
    page: {
      title: 'A department that is renamed twice',
      about:
        'An id stands for one name for ever, so it is renamed at most once, and at most one id is renamed to it. Otherwise nobody can say which of two departments was the one before, and their scores would be compared in the order of the rows. A department that became several was split, several that became one were merged, and one that is renamed again gets a third id: the second rename starts from the second id.',
      way: 'cell',
    },
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
    page: {
      title: 'A change after a department closed',
      about:
        'The change is dated after the department closed, by more than a day. One of the dates is wrong, or the wrong department is named.',
      way: 'cell',
    },
    expected: 'a date up to {closed}, when {department} closed',
    fix: 'Correct the date, the department, or its closed_on in departments.csv, row {definedIn}.',
  },
  'lineage-before-open': {
    page: {
      title: 'A change before a department opened',
      about:
        'The change is dated before the department opened, by more than a day. One of the dates is wrong, or the wrong department is named.',
      way: 'cell',
    },
    expected: 'a date from {opened}, when {department} opened',
    fix: 'Correct the date, the department, or its opened_on in departments.csv, row {definedIn}.',
  },
  'lineage-without-close': {
    page: {
      title: 'A change that ends a department without a day of closing',
      about:
        'After a rename, a replacement, a merger or an abolition the old department is no more, but it has no `closed_on` in `departments.csv`. Later editions would then still count it among the departments that exist. After a split or a transfer it may go on, so nothing is asked there.',
      way: 'cell',
    },
    expected: 'a department with a closed_on, as this change of {changed} (kind {kind}) ends it',
    fix: 'Fill its closed_on in departments.csv, row {definedIn}, or correct the kind; until then it counts as open.',
  },
  'closed-without-change': {
    page: {
      title: 'A department that closed, and nothing says how',
      about:
        'The department has a closed_on, and department_changes.csv has no row that says what became of it. Its history then ends without a word, and a row that was lost changes who came from whom. A department that simply ended has a change of kind abolish.',
      way: 'addRow',
    },
    expected: 'a change from {department} in department_changes.csv',
    fix: 'Add a row there: rename, replace, merge, split or abolish, with {department} in the column from.',
  },
  'published-score-without-words': {
    page: {
      title: 'A published score without figure or words',
      about: 'Where a source gives no number, the note holds its words. This row has neither.',
      way: 'cell',
    },
    expected: 'a score, or a note with the words of the source',
    fix: 'Give one of the two.',
  },
  'published-score-out-of-range': {
    page: {
      title: 'A published score out of range',
      about:
        'Published scores are given from 0 to 10. Divide a percentage by 10 and say so in the note.',
      way: 'cell',
    },
    expected: '0 to 10',
    fix: 'Convert the figure to a score of 0 to 10, and say so in the note.',
  },
  'published-score-not-reproduced': {
    page: {
      title: 'A published score that the marks do not reproduce',
      about:
        'The edition has marks, and the score computed from them, as shown, is not the published one. Either a mark or weight differs from those that were published, or the published figure is wrong. Where the marks come to no score at all, the message says why: the department did not respond, for example, or too little is known of it.',
      way: 'cell',
    },
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
    page: {
      title: 'A reply without its text',
      about:
        'The status is replied, and there is neither the text nor its address. A department’s reply is shown in full.',
      way: 'cell',
    },
    expected: 'the text or the address of the reply',
    fix: 'Give one of them, so that readers can see it.',
  },
  'reply-before-asked': {
    page: {
      title: 'A reply before the question',
      about: 'replied_on is earlier than asked_on.',
      way: 'cell',
    },
    expected: 'a date from {asked}, when it was asked',
    fix: 'Correct one of the two dates.',
  },
  'number-not-dialled': {
    page: {
      title: 'A telephone number that nobody can ring',
      about:
        'A spreadsheet takes a telephone number for a number or a date, and writes `4.41235E+11`, `800111.0` or `01-Feb` in its place. The apostrophe that keeps a zero in Excel is none of the number, and two numbers in one cell would be dialled one after the other: give each a row. What is lost cannot be worked out from that. Look the number up again. Written with spaces or a leading + it stays a text.',
      way: 'cell',
    },
    expected: 'one telephone number',
    fix: 'A spreadsheet turns telephone numbers into other numbers and dates. Look it up at its own site and write it with spaces or a leading +, such as 0800 000 000.',
    variants: {
      'what=two': {
        fix: 'A telephone would dial the two one after the other. Give the second number a row of its own.',
      },
      plain: {
        fix: 'The apostrophe is shown to readers. Format the column as plain text and write {plain}.',
      },
    },
  },
  'number-may-lack-zero': {
    page: {
      title: 'A telephone number that may lack its first zero',
      about:
        'Spreadsheets take a telephone number for a number and leave out its first zero: 0800 116 016 becomes 800116016, and 016 becomes 16. Whoever rings it reaches nobody. Short numbers of three to six digits are taken as they are, and a number with its country code, +44 800 116 016, is never asked about.',
      way: 'textColumn',
    },
    expected: 'a telephone number that begins with 0, or with + and the country code',
    fix: 'A spreadsheet may have eaten its first zero. Ring it; then write it with spaces and its zero, or with its country code, which is never asked about.',
  },
  'helpline-not-checked': {
    page: {
      title: 'A helpline that was not checked for 180 days',
      about:
        'Numbers and hours change. Ring the helpline or look it up at its own site, correct the row, and write the date of the check in checked_on.',
      way: 'cell',
    },
    expected: 'a check since {oldest}',
    fix: 'Ring or look it up, then write today’s date here. A wrong number is worse than none.',
  },
  'checked-in-future': {
    page: {
      title: 'A check in the future',
      about: 'checked_on is later than today. Most often a digit is wrong.',
      way: 'cell',
    },
    expected: 'a date up to {today}, which is today',
    fix: 'Write the day on which it was checked.',
  },
});

import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of marks and their evidence, in English. */
export const marks = wordIssues({
  'mark-out-of-range': {
    page: {
      title: 'A mark out of range',
      about:
        'A mark lies between 0 and the highest mark of its criterion, which criteria.csv gives.',
      way: 'cell',
    },
    expected: '0 to {most}',
    fix: 'Give a mark from the marking scheme, or a status.',
  },
  'mark-and-status-at-odds': {
    page: {
      title: 'Mark and status contradict each other',
      about:
        'A mark stands beside a status that has none, or the status is scored and there is no mark.',
      way: 'cell',
    },
    expected: 'no mark beside the status {status}',
    fix: 'Clear the mark, or set the status to scored.',
    variants: {
      'status=scored': {
        expected: 'a mark beside the status scored',
        fix: 'Give the mark, or another status.',
      },
    },
  },
  'mark-missing': {
    page: {
      title: 'Neither mark nor status',
      about:
        'The row says nothing. Give a mark, or the status that explains why there is none. In a draft this is a warning, and the row counts as not assessed.',
      way: 'blanks',
    },
    expected: 'a mark or a status',
    fix: 'Give one of them; not assessed is a status too.',
  },
  'department-without-rows': {
    page: {
      title: 'A department without any row',
      about:
        'A published edition has no row for a department that was open then. Its rows may have been hidden by a filter, swallowed by a quotation mark, or cut off with the end of the file. It is an error where something says that it belongs there: the edition before, under the same method, assessed it; evidence of this edition is about it; or it has a reply. Otherwise it is a warning. Where it was not assessed, one row with the criterion all and the status not assessed, with the reason, says so.',
      way: 'addRow',
    },
    expected: 'rows for {department}, which was open in edition {edition}',
    fix: 'Add its rows; if it was not assessed, add one with the criterion all, the status not assessed, and the reason.',
    variants: {
      'why=before': {
        expected: 'rows for {department}, which edition {before} assessed under the same method',
      },
      'why=evidence': {
        expected: 'rows for {department}, which has evidence in edition {edition}',
      },
      'why=reply': { expected: 'rows for {department}, which has a reply in edition {edition}' },
    },
  },
  'row-missing': {
    page: {
      title: 'A department without a row for a question',
      about:
        'A published edition has rows for this department, but none for the questions that are named. They count as not assessed, and its score rests on the others alone: a row that was deleted by mistake can raise it. Add the row with its mark or status. Where nobody assessed the question, write not assessed; one row with the criterion all says it of all questions without a row of their own.',
      way: 'cell',
    },
    expected: 'a row of {department} for each question, also for {criteria}',
    fix: 'A question without a row counts as not assessed, and the score rests on the others. Add its row with a mark or a status; not assessed is a status too.',
  },
  'status-without-rule': {
    page: {
      title: 'A status whose effect is not decided',
      about:
        'No response and withheld may count as zero or be left out. That changes scores, so the edition has to say which; there is no default.',
      way: 'cell',
    },
    expected: 'zero or excluded in {column}',
    fix: 'Rows of edition {edition} have the status {status}: say what it counts as.',
  },
  'status-without-reason': {
    page: {
      title: 'A status without a reason',
      about:
        'Not applicable and withheld take a question out of the score or set it to zero. Without a reason nobody can tell whether that is fair.',
      way: 'cell',
    },
    expected: 'a reason for {status}',
    fix: 'Say in a sentence why; it decides what counts.',
  },
  'no-agreed-mark': {
    page: {
      title: 'No agreed mark',
      about:
        'Assessors gave their own marks and no row has the mark that they agreed, which is the one that counts: its assessor is blank. In a draft this is a warning and the preview uses the mean.',
      way: 'addRow',
    },
    expected: 'an agreed mark for {department} under {criterion}',
    fix: 'Add a row with a blank assessor and the mark that the assessors agreed.',
  },
  'assessor-by-name': {
    page: {
      title: 'An assessor who may be named',
      about:
        'Assessors are published by role or code and never by name: whoever marks a ministry may be attacked for it. An assessor is a code, such as A1 or panel-2, or one of the roles that the row assessors of site.csv lists. Downloads have a code in the place of all else, but the name stands in your own file, and in every copy of it.',
      way: 'cell',
    },
    expected: 'a code such as A1, or a role that site.csv lists under assessors',
    fix: 'Assessors are never named. Write a code, the same in all rows of one assessor; downloads have one in its place.',
  },
  'agreed-outside-assessors': {
    page: {
      title: 'An agreed mark outside the assessors’ own',
      about:
        'The mark that counts lies below the lowest or above the highest that an assessor gave. It may be a slip of the key; if the assessors agreed on it for a reason, say so in the reason.',
      way: 'cell',
    },
    expected: 'a mark from {least} to {most}, as the assessors gave',
    fix: 'Correct it, or say in the reason what the assessors learnt since.',
  },
  'mark-for-all': {
    page: {
      title: 'A mark for all criteria',
      about:
        'A row with the criterion all gives one status to every criterion without a row of its own. It cannot give a mark.',
      way: 'cell',
    },
    expected: 'a status other than scored in a row for all criteria',
    fix: 'A mark is given for one criterion at a time.',
  },
  'mark-off-level': {
    page: {
      title: 'A mark that is no level',
      about: 'levels.csv describes the marks of this criterion, and this one is not among them.',
      way: 'cell',
    },
    expected: 'a level of {criterion}: {levels}',
    fix: 'Give one of these marks, or add the level to levels.csv.',
  },
  'scored-without-reason': {
    page: {
      title: 'A mark without a reason',
      about: 'A score without a reason is hard to defend. Departments and journalists will ask.',
      way: 'blanks',
    },
    expected: 'a reason for the mark',
    fix: 'Say in a sentence what earned it.',
  },
  'scored-without-evidence': {
    page: {
      title: 'A mark without evidence',
      about: 'The mark is above 0 and the evidence of the edition names no source for it.',
      way: 'addRow',
    },
    expected: 'evidence for {department} under {criterion}',
    fix: 'Add a dated public source to the evidence of the edition.',
  },
  'edition-without-evidence': {
    page: {
      title: 'An edition without evidence',
      about:
        'Marks above 0 stand without any file of evidence for the edition, so readers cannot see what they rest on.',
      way: 'fileName',
    },
    expected: 'a file with the evidence of edition {edition}',
    fix: 'Marks above 0 rest on nothing that readers can see: {count}. Add the file.',
  },
  'evidence-outside-window': {
    page: {
      title: 'Evidence from outside the window',
      about:
        'The source was published outside the evidence window of the edition, so it was too old, or too new, to count. A year or month alone is given the benefit of the doubt.',
      way: 'cell',
    },
    expected: 'a date in the evidence window of the edition',
    fix: 'Use evidence from the window, or correct the date.',
    variants: {
      from: { expected: 'a date from {from}, where the evidence window begins' },
      to: { expected: 'a date up to {to}, where the evidence window ends' },
      'from+to': { expected: 'a date from {from} to {to}, the evidence window' },
    },
  },
  'evidence-after-publication': {
    page: {
      title: 'Evidence from after publication',
      about:
        'The source is dated after the edition was published, or in the future. Most often a digit is wrong.',
      way: 'cell',
    },
    expected: 'a date up to {today}, which is today',
    fix: 'Correct the date.',
    variants: {
      published: {
        expected: 'a date up to {published}, when the edition was published',
        fix: 'Correct the date, or use evidence that was there then.',
      },
    },
  },
  'evidence-without-source': {
    page: {
      title: 'Evidence that cannot be found',
      about: 'The row has a title, and neither an address nor a publisher.',
      way: 'cell',
    },
    expected: 'an address or a publisher beside the title',
    fix: 'Give either, so that readers can find it.',
  },
});

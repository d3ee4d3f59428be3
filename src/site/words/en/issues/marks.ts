import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of marks and their evidence, in English. */
export const marks = wordIssues({
  'mark-out-of-range': {
    expected: '0 to {most}',
    fix: 'Give a mark from the marking scheme, or a status.',
  },
  'mark-and-status-at-odds': {
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
    expected: 'a mark or a status',
    fix: 'Give one of them; not assessed is a status too.',
  },
  'row-missing': {
    expected: 'a row of {department} for each question, also for {criteria}',
    fix: 'A question without a row counts as not assessed, and the score rests on the others. Add its row with a mark or a status; not assessed is a status too.',
  },
  'status-without-rule': {
    expected: 'zero or excluded in {column}',
    fix: 'Rows of edition {edition} have the status {status}: say what it counts as.',
  },
  'status-without-reason': {
    expected: 'a reason for {status}',
    fix: 'Say in a sentence why; it decides what counts.',
  },
  'no-agreed-mark': {
    expected: 'an agreed mark for {department} under {criterion}',
    fix: 'Add a row with a blank assessor and the mark that the assessors agreed.',
  },
  'mark-for-all': {
    expected: 'a status other than scored in a row for all criteria',
    fix: 'A mark is given for one criterion at a time.',
  },
  'mark-off-level': {
    expected: 'a level of {criterion}: {levels}',
    fix: 'Give one of these marks, or add the level to levels.csv.',
  },
  'scored-without-reason': {
    expected: 'a reason for the mark',
    fix: 'Say in a sentence what earned it.',
  },
  'scored-without-evidence': {
    expected: 'evidence for {department} under {criterion}',
    fix: 'Add a dated public source to the evidence of the edition.',
  },
  'edition-without-evidence': {
    expected: 'a file with the evidence of edition {edition}',
    fix: 'Marks above 0 rest on nothing that readers can see: {count}. Add the file.',
  },
  'evidence-outside-window': {
    expected: 'a date in the evidence window of the edition',
    fix: 'Use evidence from the window, or correct the date.',
    variants: {
      from: { expected: 'a date from {from}, where the evidence window begins' },
      to: { expected: 'a date up to {to}, where the evidence window ends' },
      'from+to': { expected: 'a date from {from} to {to}, the evidence window' },
    },
  },
  'evidence-after-publication': {
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
    expected: 'an address or a publisher beside the title',
    fix: 'Give either, so that readers can find it.',
  },
});

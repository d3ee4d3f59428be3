import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { plural, type Counted, type PartOf } from '#site/plural.ts';

/** Words of the page of one question in one report. */
export const criterion = (terms: Terms) => ({
  kicker: (number: string, of: string) => label(terms, `Question ${number} of ${of}`),
  description: (question: string, finding: string) =>
    `${question} ${finding} Every ${terms.body}’s mark with its reason.`,
  finding: {
    half: plural<PartOf>({
      one: (reached, of) => `Half marks or more: ${reached} of ${of} ${terms.body}`,
      other: (reached, of) => `Half marks or more: ${reached} of ${of} ${terms.bodies}`,
    }),
    halfOfSome: plural<PartOf>({
      one: (reached, of) =>
        `Half marks or more: ${reached} of the ${of} that was asked and assessed`,
      other: (reached, of) =>
        `Half marks or more: ${reached} of the ${of} that were asked and assessed`,
    }),
    none: 'none',
    nobody: `The question applies to no ${terms.body}`,
    noMark: `No ${terms.body} has a mark`,
  },
  answers: {
    of: plural<(count: string, answers: string) => string>({
      one: (count, answers) => `Of ${count} ${terms.body}: ${answers}.`,
      other: (count, answers) => `Of ${count} ${terms.bodies}: ${answers}.`,
    }),
    each: {
      scored: plural<Counted>({ other: (count) => `${count} marked` }),
      'no response': plural<Counted>({ other: (count) => `${count} did not respond` }),
      withheld: plural<Counted>({ other: (count) => `${count} withheld the answer` }),
      'not assessed': plural<Counted>({ other: (count) => `${count} not assessed` }),
      'not applicable': plural<Counted>({ other: (count) => `not applicable to ${count}` }),
    },
  },
  terms: {
    theme: 'Theme',
    max: 'Highest mark',
    weight: 'Weight',
    weightFor: (name: string, weight: string) => `for ${name} ${weight}`,
    /** The weight, then those that differ for one department. */
    weights: (weights: readonly string[]) => weights.join(', '),
    before: 'Before',
  },
  origin: {
    first: 'Asked in the first report, so there is no question before it.',
    isNew: (before: string) => `New: it continues no question of ${before}.`,
    /** A question that continues none of the report directly before. */
    askedBefore: (edition: string) => `Asked before in ${edition}`,
    askedBeforeAs: (edition: string, question: string) =>
      `Asked before in ${edition} as: “${question}”`,
    notAskedThen: (before: string) => `Not asked in ${before}, so no change is shown.`,
    notContinued: (before: string) =>
      `Nothing on record says that its marks can be compared with those of ${before}, so no change is shown.`,
    rescaled: (then: string, before: string, now: string) =>
      `The highest mark was ${then} in ${before} and is ${now} now.`,
    relevelled: (before: string) =>
      `What a mark means is written otherwise than in ${before}, and no reason is on record why marks can still be compared.`,
    byShare: 'What is compared is the share of the highest mark.',
    same: (before: string) => `The same question as in ${before}`,
    continues: (before: string, question: string) =>
      `Continues a question of ${before}: “${question}”`,
    comparable: (reason: string | undefined) =>
      reason === undefined ? 'Marks can be compared.' : `Marks can be compared. ${reason}`,
    notComparable: (reason: string | undefined) =>
      reason === undefined ? 'Marks cannot be compared.' : `Marks cannot be compared. ${reason}`,
  },
  spread: {
    label: `${terms.bodiesFirst} by mark`,
    mark: (mark: string) => `Mark ${mark}`,
    /** Several of them in a sentence. */
    marks: (marks: string) => `Marks ${marks}`,
    quarters: [
      'Nothing',
      'Up to a quarter of the marks',
      'Up to half of the marks',
      'Up to three quarters',
      'Above three quarters',
    ],
    common: (label: string, departments: string) =>
      `${label} is the most common, with ${departments}`,
    commonTied: (labels: string, departments: string) =>
      `${labels} are the most common, with ${departments} each`,
    /** Each of several departments stands in a group of its own. */
    apart: `No two ${terms.bodies} stand at the same mark`,
    alone: (label: string) => `${label}, for the one ${terms.body} with a mark`,
    columns: { mark: 'Mark', count: 'How many', departments: terms.bodiesFirst },
    nobody: 'None',
  },
  departments: plural<Counted>({
    one: (count) => `${count} ${terms.body}`,
    other: (count) => `${count} ${terms.bodies}`,
  }),
  sections: { levels: 'What each mark means', table: `${terms.bodyFirst} by ${terms.body}` },
  table: {
    caption: `The highest mark first; ${terms.bodies} without a mark at the end`,
    department: terms.bodyFirst,
    mark: 'Mark',
    reason: 'Reason',
  },
  empty: {
    nobody: `The question was asked, and applies to none of the ${terms.bodies} in this report.`,
    notAssessed: `The question was asked, and no ${terms.body} was assessed on it.`,
  },
});

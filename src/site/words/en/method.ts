import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { plural, type Counted } from '#site/plural.ts';
import { methodChange } from './method-change.ts';
import { methodExample } from './method-example.ts';
import { methodQuestions } from './method-questions.ts';
import { methodStatuses } from './method-statuses.ts';

/** Words of the page on how the scores are made. */
export const method = (terms: Terms) => ({
  title: (edition: string) => `How the scores of ${edition} are made`,
  kicker: (edition: string) => label(terms, `How the scores of ${edition} are made`),
  finding: (counts: string) => `${counts}, one score out of 10`,
  counts: {
    questions: plural<Counted>({
      one: (count) => `${count} question`,
      other: (count) => `${count} questions`,
    }),
    themes: plural<Counted>({
      one: (count) => `${count} theme`,
      other: (count) => `${count} themes`,
    }),
    both: (questions: string, themes: string) => `${questions}, ${themes}`,
  },
  lede: (edition: string) =>
    `How the scores of ${edition} are made, from the single mark to the rank. Anybody can work them out again from the open data.`,
  sections: {
    questions: 'Questions and marks',
    shares: 'From a mark to a share',
    statuses: 'When there is no mark',
    weights: 'Themes and weights',
    score: 'From shares to a score',
    example: `A ${terms.body} worked out`,
    coverage: 'How much is behind a score',
    rounding: 'Rounding and ranks',
    /** Of a report that has bands. */
    roundingBands: 'Rounding, ranks and bands',
    overall: 'The overall score',
    change: 'What counts as a change',
    before: 'The method before',
    people: 'Who marked, and who paid',
  },
  questions: methodQuestions(terms),
  shares: {
    text: 'Every mark is divided by the highest mark of its question. That gives a share from 0 to 1, so that a question with a long scale counts no more than one with a short scale. How much a question counts is said by its weight alone.',
    formula: 'share = mark ÷ highest mark',
  },
  weights: {
    weighted: plural<Counted>({
      one: () =>
        `There is one theme, and its score is the score of the ${terms.body}. A question has a weight within it.`,
      other: (themes) =>
        `The questions stand in ${themes} themes. A question has a weight within its theme, and a theme has a weight within the score.`,
    }),
    unweighted: plural<Counted>({
      one: () =>
        `There is one theme, without a weight of its own: every question counts with its own weight in the score of the ${terms.body}.`,
      other: (themes) =>
        `The questions stand in ${themes} themes. The themes have no weights of their own: every question counts with its own weight in the score of the ${terms.body}, whichever theme it stands in.`,
    }),
    none: 'There are no themes. Every question counts with its own weight.',
    relative:
      'Weights are relative. They need not add up to anything: only their proportion matters.',
    caption: 'Themes, and what part of the score each decides where all of it applies',
    columns: {
      theme: 'Theme',
      questions: 'Questions',
      weight: 'Weight',
      sum: 'Sum of weights',
      part: 'Part of the score',
    },
    every: 'Every question with its highest mark and weight',
    question: { question: 'Question', max: 'Highest mark', weight: 'Weight' },
    own: `For some ${terms.bodies} a question weighs more or less than for the others.`,
    ownCaption: `Weights that differ for one ${terms.body}`,
    ownColumns: {
      department: terms.bodyFirst,
      question: 'Question',
      own: 'Weight',
      usual: 'Otherwise',
    },
  },
  score: {
    theme:
      'The score of a theme is ten times the mean of its shares, each taken with its weight. Only what counts is in it: a question that is left out takes its weight with it.',
    themeFormula: 'theme score = 10 × sum of (weight × share) ÷ sum of weights',
    weighted: `The score of the ${terms.body} is the mean of its theme scores, each taken with the weight of the theme. A theme in which nothing counts is left out.`,
    weightedFormula: 'score = sum of (theme weight × theme score) ÷ sum of theme weights',
    plain: `The score of the ${terms.body} is ten times the mean of its shares, each taken with its weight, over all questions that count.`,
    plainFormula: 'score = 10 × sum of (weight × share) ÷ sum of weights',
  },
  coverage: {
    text: 'Coverage is the weight that counts, divided by the weight of all questions that apply.',
    byTheme: `It is worked out for each theme. The coverage of a ${terms.body} is the mean of these, taken with the weights of the themes; a theme in which nothing applies is left out.`,
    minimum: (percent: string) =>
      `A ${terms.body} needs a coverage of ${percent} for a score; exactly ${percent} is enough. With less it gets none, and its page says so. That is no finding against it.`,
    themes: (percent: string) =>
      `The score of a theme needs ${percent} of what applies in it, too. With less, “Too little known” stands in its place, and the ${terms.body} has no rank in the theme and no part in the mean of the theme. Its own score is still worked out from everything that counts.`,
    silent:
      'Silence that counts as 0 is part of the coverage. How much of it that is stands beside it.',
  },
  rounding: {
    exact:
      'Marks and weights are taken exactly as typed, and every step is worked out exactly. Nothing is rounded until it is shown.',
    once: {
      '0': (before: string, after: string) =>
        `The score is then rounded once, to a whole number. A half goes away from zero: ${before} is shown as ${after}.`,
      '1': (before: string, after: string) =>
        `The score is then rounded once, to one decimal. A half goes away from zero: ${before} is shown as ${after}.`,
    },
    ends: 'What would then be shown as 0 or as 10 without being it, or a coverage as 0% or 100%, has as many more decimals as it takes.',
    parts: 'So parts that are shown may not add up to a whole that is shown.',
    ranks: `Ranks go by the score as shown, so that ${terms.bodies} that show the same score have the same rank. They share the best one and say so, as in “=4” or “Joint 4th”, and the ranks after it stay empty: 1, 2, 2, 4.`,
    themeRanks: 'Themes are ranked in the same way.',
    unranked: 'Without a score there is no rank.',
    bands:
      'The band goes by the score as shown, too. Each runs up to the next one, and the last includes 10.',
    bandCaption: 'The bands of this report',
    bandColumns: { from: 'From', band: 'Band', meaning: 'Meaning' },
  },
  overall: {
    mean: `The overall score is the plain mean of the ${terms.body} scores before they are rounded. Every ${terms.body} counts the same, whatever its size.`,
    tooFew: `An overall score is given where at least half of the ${terms.bodies} in the report have a score.`,
    judgement: (score: string) =>
      `The overall score of this report, ${score}, is not worked out from the ${terms.body} scores.`,
  },
  people: {
    assessors: (text: string) => `Who marked: ${text}`,
    noAssessors: 'This campaign does not say who marked.',
    funding: (text: string) => `Who paid: ${text}`,
    noFunding: 'This campaign does not say who paid for the work.',
    /** What became of the requests for a reply, each counted for itself. */
    replies: {
      asked: plural<Counted>({ other: (count) => `${count} asked` }),
      replied: plural<Counted>({ other: (count) => `${count} replied` }),
      declined: plural<Counted>({ other: (count) => `${count} declined` }),
      silent: plural<Counted>({ other: (count) => `${count} did not reply` }),
    },
    reply: (r: Record<'asked' | 'replied' | 'declined' | 'silent', string>) =>
      `${terms.bodiesFirst} are shown their draft marks and may reply before publication. On record for this report: ${r.asked}; ${r.replied}, ${r.declined}, ${r.silent}. Every reply stands in full on the page of its ${terms.body}.`,
    noReply: 'No request for a reply is on record for this report.',
    data: 'All tables of this report',
  },
  statuses: methodStatuses(terms),
  example: methodExample(terms),
  change: methodChange(terms),
});

import type { Terms } from '#site/terms.ts';
import { wholeIsGiven, wholeScores } from './grades.ts';
import { endSentence } from '#site/sentence/line.ts';
import { plural, type Counted, type PartOf } from '#site/plural.ts';

/** Words of the report page. */
export const report = (terms: Terms) => ({
  subject: terms.subject,
  /** The whole that is graded, within a sentence; undefined where there is none. */
  government: terms.government?.within,
  quote: 'The link to quote:',
  kicker: (year: string) => `The report on ${year}`,
  by: (authors: string) => endSentence(`Authors: ${authors}`),
  headline: {
    /** The whole that is graded, as the first words of a heading. */
    whole: terms.government?.first ?? terms.bodiesFirst,
    score: (mark: string) =>
      terms.government === undefined
        ? `${wholeScores(terms, mark)}, on average`
        : wholeScores(terms, mark),
    judged: (mark: string) => wholeIsGiven(terms, mark),
    none: {
      noneOf: plural<Counted>({
        one: () =>
          `No overall score on ${terms.subject}: the one ${terms.body} could not be scored`,
        other: (of) =>
          `No overall score on ${terms.subject}: none of ${of} ${terms.bodies} could be scored`,
      }),
      someOf: plural<PartOf>({
        other: (over, of) =>
          `No overall score on ${terms.subject}: only ${over} of ${of} ${terms.bodies} could be scored`,
      }),
    },
    record: (year: string) => `The scores of ${year} on ${terms.subject}, as published`,
  },
  scope: {
    mean: plural<PartOf>({
      one: () => `The mean of one score, that of the one ${terms.body}.`,
      other: (over, of) => `The mean of the scores of ${over} of ${of} ${terms.bodies}.`,
    }),
    judgementAlone: 'The coalition’s own judgement, not a mean.',
    judgement: (reason: string) => `The coalition’s own judgement, not a mean. ${reason}`,
  },
  lede: {
    passed: {
      none: (half: string) => `No ${terms.body} reaches ${half}.`,
      some: plural<Passed>({
        other: plural<Passed>({
          one: (count, half, of) => `${count} ${terms.body} of ${of} reaches ${half} or more`,
          other: (count, half, of) => `${count} ${terms.bodies} of ${of} reach ${half} or more`,
        }),
      }),
      whole: (clause: string) => `${clause}.`,
      /** Where one reaches half marks only as its score is rounded. */
      rounded: (clause: string) => `${clause}, as rounded.`,
    },
    /** By how many share the place. */
    best: plural<(names: string, score: string) => string>({
      one: (name, score) => `${name} comes first with ${score}`,
      other: (names, score) => `${names} share first place with ${score}`,
    }),
    last: plural<(names: string, score: string) => string>({
      one: (name, score) => `${name} comes last with ${score}`,
      other: (names, score) => `${names} share last place with ${score}`,
    }),
    allTied: {
      everybody: (score: string) => `Every score is ${score}.`,
      answered: (score: string) => `Of those that answered, every score is ${score}.`,
    },
    andThen: (best: string, last: string) => `${best}; ${last}.`,
    andThenAnswered: (best: string, last: string) => `${best}; of those that answered, ${last}.`,
    silent: plural<(names: string) => string>({ other: (names) => `${names} did not respond.` }),
  },
  sections: {
    table: `Every ${terms.body}`,
    heat: `${terms.bodyFirst} by theme`,
    missing: 'Who is missing',
    record: 'The scores on record',
    criteria: 'The questions',
    next: 'More',
  },
  table: {
    caption: (edition: string) => `Scores of ${edition}`,
    /** Of the table as it is published; gone once a reader has sorted it. */
    order: `, highest first; ${terms.bodies} without a score at the end`,
    department: terms.bodyFirst,
    score: 'Score',
    band: 'Band',
    rank: 'Rank',
    coverage: 'Coverage',
    change: 'Change',
    filter: 'Show sector',
    all: 'All sectors',
    shown: plural<PartOf>({ other: (count, of) => `${count} of ${of} ${terms.bodies} shown` }),
  },
  heat: {
    caption: `Theme scores of each ${terms.body} out of 10. The stronger the colour of a cell, the higher the score; the number is in every cell.`,
  },
  /** On the ruler, beside the overall score. */
  overall: 'Overall',
  map: {
    label: 'Map of relevance',
    link: 'See the map',
  },
  more: {
    shareLink: 'Images and captions to share',
    press: 'Figures with their scope, sentences to quote, what can be compared.',
    share: 'Images with their texts, and captions that are ready to post.',
    method: 'Every rule, with an example worked through.',
    data: 'Every table for spreadsheets and for programs, and how to cite it.',
  },
});

/** Who reaches half marks. */
type Passed = (count: string, half: string, of: string) => string;

import { endSentence } from '#site/sentence/line.ts';

/** Words of the report page. */
export const report = {
  kicker: (year: string) => `The report on ${year}`,
  by: (authors: string) => endSentence(`By ${authors}`),
  headline: {
    score: (country: string, score: string) => `${country} scores ${score} of 10`,
    judged: (country: string, score: string) => `${country} is given ${score} of 10`,
    government: 'The government',
    none: {
      zero: (_over: string, of: string) =>
        `No overall score: none of ${of} departments could be scored`,
      only: () => 'No overall score: the one department could not be scored',
      other: (over: string, of: string) =>
        `No overall score: only ${over} of ${of} departments could be scored`,
    },
    record: (year: string) => `The scores of ${year}, as published`,
  },
  scope: {
    mean: {
      one: () => 'The mean of one score, that of the one department.',
      other: (over: string, of: string) =>
        `The mean of the scores of ${over} of ${of} departments.`,
    },
    judgementAlone: 'The coalition’s own judgement, not a mean.',
    judgement: (reason: string) => `The coalition’s own judgement, not a mean. ${reason}`,
  },
  lede: {
    passed: {
      zero: (half: string) => `No department reaches ${half}.`,
      one: (count: string, half: string, of: string) =>
        `${count} department of ${of} reaches ${half} or more.`,
      other: (count: string, half: string, of: string) =>
        `${count} departments of ${of} reach ${half} or more.`,
    },
    best: (name: string, score: string) => `${name} comes first with ${score}`,
    last: (name: string, score: string) => `${name} comes last with ${score}`,
    bestTied: (names: string, score: string) => `${names} share first place with ${score}`,
    lastTied: (names: string, score: string) => `${names} share last place with ${score}`,
    allTied: {
      everybody: (score: string) => `Every score is ${score}.`,
      answered: (score: string) => `Of those that answered, every score is ${score}.`,
    },
    andThen: (best: string, last: string) => `${best}; ${last}.`,
    andThenAnswered: (best: string, last: string) => `${best}; of those that answered, ${last}.`,
    silent: {
      one: (names: string) => `${names} did not respond.`,
      other: (names: string) => `${names} did not respond.`,
    },
  },
  sections: {
    table: 'Every department',
    heat: 'Department by theme',
    missing: 'Who is missing',
    record: 'The scores on record',
    criteria: 'The questions',
    next: 'More',
  },
  table: {
    caption: (edition: string) => `Scores of ${edition}`,
    /** Of the table as it is published; gone once a reader has sorted it. */
    order: ', highest first; departments without a score at the end',
    department: 'Department',
    score: 'Score',
    band: 'Band',
    rank: 'Rank',
    coverage: 'Coverage',
    change: 'Change',
    filter: 'Show sector',
    all: 'All sectors',
    shown: (count: string, of: string) => `${count} of ${of} departments shown`,
  },
  heat: {
    caption:
      'Theme scores of each department out of 10. The stronger the colour of a cell, the higher the score; the number is in every cell.',
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
    data: 'Every table as CSV and JSON, and how to cite it.',
  },
};

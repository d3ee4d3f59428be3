import type { Terms } from '#site/terms.ts';
/** Words of the worked example on the method page. */
export const methodExample = ({ body, bodies }: Terms) => ({
  chosen: {
    highest: (name: string) => `${name} has the highest rank`,
    /** Several have it, of those among whom it was sought. */
    highestTied: (name: string) => `${name} shares the highest rank`,
    full: (highest: string) =>
      `${highest} of the ${bodies} that answered all that applies to them and have a mark in every theme. Nothing but marks goes into its score.`,
    /** Of a report without themes. */
    fullPlain: (highest: string) =>
      `${highest} of the ${bodies} that answered all that applies to them. Nothing but marks goes into its score.`,
    covered: (highest: string) =>
      `${highest} of the ${bodies} of which everything that applies counts.`,
    scored: (highest: string) =>
      `${highest} of the ${bodies} that answered at all. Not everything that applies to it counts.`,
  },
  none: `No ${body} that answered has a score in this report, so there is none to work out here.`,
  theme: (theme: string) => `Its theme “${theme}” first.`,
  all: 'Figures are shown with three decimals, the result with as many as its rounding needs, and nothing is rounded between the steps.',
  stepCaption: (name: string) => `From marks to sums: ${name}`,
  stepColumns: {
    question: 'Question',
    mark: 'Mark',
    max: 'Highest',
    share: 'Share',
    weight: 'Weight',
    product: 'Weight × share',
  },
  sum: 'Sum',
  quotient: (points: string, weight: string, score: string) =>
    `10 × ${points} ÷ ${weight} = ${score}`,
  themes: 'The other themes are worked out in the same way.',
  weightedCaption: (name: string) => `From theme scores to the score: ${name}`,
  weightedColumns: {
    theme: 'Theme',
    score: 'Theme score',
    weight: 'Weight',
    product: 'Weight × score',
  },
  weightedQuotient: (points: string, weight: string, score: string) =>
    `${points} ÷ ${weight} = ${score}`,
  sumCaption: (name: string) => `The sums of all themes: ${name}`,
  sumColumns: {
    theme: 'Theme',
    score: 'Theme score',
    weight: 'Weights',
    product: 'Weight × share',
  },
  /** Where less of a theme counts than a theme score needs. */
  tooLittle: `Of some of these themes too little is known for a theme score of the ${body}: they are shown here for the sum alone.`,
  noTheme: 'Without a theme',
  rounded: (score: string) => `Rounded once, that is ${score} of 10.`,
  rank: (rank: string, band: string | undefined) =>
    band === undefined ? `Rank: ${rank}.` : `Rank: ${rank}. Band: ${band}.`,
  page: (name: string) => `All marks of ${name}`,
});

import type { Terms } from '#site/terms.ts';
import { label } from './grades.ts';
import { plural, type PartOf } from '#site/plural.ts';

/** Words of the page of one theme in one report. */
export const theme = (terms: Terms) => ({
  title: (number: string) => `Theme ${number}`,
  kicker: (number: string, of: string) => label(terms, `Theme ${number} of ${of}`),
  description: (finding: string) =>
    `${finding}. Every ${terms.body}’s score in the theme, with its questions.`,
  finding: {
    mean: (name: string, mean: string) => `${name}: ${mean} of 10 on average`,
    none: (name: string) => `${name}: no ${terms.body} has a score`,
  },
  scope: plural<PartOf>({
    one: () => `The mean of one score, that of the one ${terms.body}.`,
    other: (over, of) => `The mean of the scores of ${over} of ${of} ${terms.bodies}.`,
  }),
  weight: {
    of: (weight: string, total: string) =>
      `Weight ${weight} in the ${terms.body} score; the weights of all themes add up to ${total}.`,
    none: 'The themes of this report have no weights: each question counts with its own.',
  },
  ruler: {
    title: (low: string, high: string) => `From ${low} to ${high} of 10 in this theme`,
    titleSame: (score: string) =>
      `${score} of 10 in this theme, for every ${terms.body} with a score`,
    titleAnswered: (title: string) => `${title}, of those that answered`,
    titleSilent: `No ${terms.body} answered in this theme`,
    mean: 'Mean',
  },
  sections: { table: `Every ${terms.body} in this theme`, questions: 'Its questions' },
  table: {
    caption: `Theme scores, highest first; ${terms.bodies} without a score at the end`,
    rank: 'Rank',
    department: terms.bodyFirst,
    score: 'Score',
    coverage: 'Coverage',
  },
});

import { endSentence } from '#site/sentence/line.ts';

/** What a report says of the report before it, as far as the method goes. */
export const methodBefore = {
  first: 'This is the first report, so there is nothing to compare it with.',
  noMarks: (since: string) =>
    `The report before, ${since}, has published scores and no marks. Nothing is computed from them, and no change is given.`,
  same: (since: string) =>
    `This report uses the method of ${since}: the same questions, highest marks, weights, themes and treatment of silence.`,
  other: (since: string) => endSentence(`The method is not that of ${since}`),
};

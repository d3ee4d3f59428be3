import type { Terms } from '#site/terms.ts';
import { plural, type Counted, type PartOf } from '#site/plural.ts';

/** Words of the method page on what is asked, on what scale, and which mark counts. */
export const methodQuestions = ({ body }: Terms) => ({
  asked: plural<Counted>({
    one: () =>
      `Every ${body} is assessed on the same one question, unless it does not apply to it. The question gets a mark, or a status that says why it has none.`,
    other: (questions) =>
      `Every ${body} is assessed on the same ${questions} questions, apart from those that do not apply to it. Each gets a mark, or a status that says why it has none.`,
  }),
  oneScale: (max: string) => `Marks run from 0 to ${max}.`,
  scales: (least: string, most: string) =>
    `Marks run from 0 up to the highest mark of the question, which lies between ${least} and ${most}.`,
  allLevels: 'What each mark means is laid down for every question and stands on its page.',
  someLevels: plural<PartOf>({
    other: plural<PartOf>({
      one: (count, of) =>
        `What each mark means is laid down for ${count} of the ${of} questions and stands on its page.`,
      other: (count, of) =>
        `What each mark means is laid down for ${count} of the ${of} questions and stands on their pages.`,
    }),
  }),
  noLevels: 'This report does not lay down what each mark means.',
  agreed: `The mark that counts is the one that the assessors agreed on. The page of the ${body} gives it, with the reason and the evidence that are on record.`,
  draft:
    'This report is a draft. Where no mark is agreed yet, the mean of the assessors’ own marks stands in its place, and says so.',
  all: 'The questions of this report',
});

import type { Terms } from '#site/terms.ts';
import { endSentence } from '#site/sentence/line.ts';

/** Words of the method page on changes between two reports, and on the method before. */
export const methodChange = ({ body, bodies }: Terms) => ({
  since: (since: string) =>
    endSentence(
      `The score of a ${body} is compared with its score in the report directly before, ${since}`,
    ),
  whole:
    'The change is given as a whole where the same questions count on both sides, with the same weights, the same highest marks and, where themes have weights, the same themes with the same weights. It is then the difference of the two scores. A question that is left unanswered counts in it as it does in the scores.',
  common:
    'Otherwise only those questions are compared that follow one another, may be compared and count on both sides. Both sides are worked out with the weights of the newer report, so that marks alone move the number. The earlier figure is then not the score that was published at the time, and the page says over how many questions it goes.',
  nothing: 'Where no question is left to compare, no change is given, and the page says why.',
  rounding:
    'The difference is taken before rounding and rounded once. It may therefore differ in its last digit from the difference of the scores as shown. Where that is so, the page gives the scores with more decimals as well. “Unchanged” stands only beside two equal scores: a smaller difference between two that are shown differently has more decimals.',
  silence: `When a ${body} stops responding or starts to respond, that is said in words and no number is given.`,
  lineage: `A ${body} that was only renamed keeps its history. Where a part of one moved to another, the change stands, with a note. Where ${bodies} were merged, split, replaced, created or abolished between the two reports, no change is given for any of them.`,
  overall: `The change of the whole is that of the mean over the ${bodies} whose change is given as a whole, worked out before rounding. It is given where these are at least half of all ${bodies} in the report, where the method is the same, and where neither overall score is a judgement.`,
  before: {
    tied: (count: string) => `Compared with a question of the report before: ${count}`,
    incomparable: (count: string) =>
      `Follow a question of the report before, and can’t be compared: ${count}`,
    fresh: (count: string) => `New: ${count}`,
    returned: (count: string) =>
      `Asked in an older report and not in the one before, so that no change is shown: ${count}`,
    dropped: (count: string) => `No longer asked: ${count}`,
    noReason: 'No reason is on record.',
    treatment: {
      'no response': {
        zero: (since: string) => `No response counts as 0 now. In ${since} it was left out.`,
        excluded: (since: string) => `No response is left out now. In ${since} it counted as 0.`,
      },
      withheld: {
        zero: (since: string) => `A refusal counts as 0 now. In ${since} it was left out.`,
        excluded: (since: string) => `A refusal is left out now. In ${since} it counted as 0.`,
      },
    },
  },
});

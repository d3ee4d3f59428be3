import type { Terms } from '#site/terms.ts';
/** Words of the method page on what becomes of a question without a mark. */
export const methodStatuses = ({ body, bodies }: Terms) => ({
  text: 'Not every question ends in a mark. This is what becomes of the others in this report.',
  caption: 'What each status does to a score in this report',
  columns: {
    status: 'Status',
    meaning: 'It means',
    effect: 'In the score',
    times: 'Times in this report',
  },
  meaning: {
    scored: 'There is a mark.',
    'not applicable': `The question does not apply to the ${body}.`,
    'no response': `The ${body} was asked and left the question unanswered.`,
    'not assessed': 'Nobody has assessed it.',
    withheld: `The ${body} refused to say.`,
  },
  counts: 'Counts with its share',
  zero: 'Counts as 0',
  excluded: 'Left out; the coverage falls',
  notApplicable: 'Left out, and out of the coverage too',
  noRule: 'Does not occur',
  otherwise: `Where a ${body} was silent or refused, its page also says what the score would be if that one thing were treated the other way round.`,
  silentZero: `A ${body} that answered nothing shows the words “No response” in place of a score, with “counted as 0” beneath. It keeps its place in the ranks and in the overall score, which say how many such ${bodies} they include.`,
  silentExcluded: `A ${body} that answered nothing has no score and no rank. The words “No response” stand in their place.`,
});

import type { Terms } from '#site/terms.ts';
import { plural } from '#site/plural.ts';

/** Words of the lists of departments that did not respond, have no score or were not assessed. */
export const missing = ({ body }: Terms) => ({
  none: `Every ${body} in this report was assessed, and none left a question without a response.`,
  silentAll: 'Did not respond to anything',
  silentPart: 'Did not respond to some questions',
  noScore: 'In this report, without a score',
  notAssessed: 'Not assessed in this report',
  notAssessedNote: plural<string>({
    one: 'It existed in the period.',
    other: 'They existed in the period.',
  }),
  zeroNote: 'In this report no response counts as 0.',
  excludedNote: 'In this report no response is left out of the score, and named here.',
});

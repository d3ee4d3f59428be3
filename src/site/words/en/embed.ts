import type { Terms } from '#site/terms.ts';
/** Words of what other sites may show, and of the code for it. */
export const embed = ({ body, bodies, bodyFirst }: Terms) => ({
  title: {
    department: (name: string, edition: string) => `${name}, grades ${edition}`,
    league: (edition: string) => `Every ${body}, grades ${edition}`,
    map: (edition: string) => `The relevance map, grades ${edition}`,
  },
  league: {
    caption: (edition: string) => `Scores out of 10, ${edition}`,
    rank: 'Rank',
    department: bodyFirst,
    score: 'Score',
  },
  back: {
    department: 'The marks, the reasons and the evidence',
    league: 'The whole report',
    map: 'The whole map, and how to read it',
  },
  /** The map as rows of signs. */
  compact: {
    forms: 'By form of violence',
    gap: 'No link',
    order: 'Which sign stands for which form',
  },
  /** Leads past the marks of the map. */
  asTable: 'The map as a table (opens in a new tab)',
  newTab: '(opens in a new tab)',
  about:
    'A small frame with the same numbers as this site. It works on phones, loads nothing from anywhere else, and links back.',
  code: {
    department: `Code for this ${body}’s score`,
    league: `Code for the table of all ${bodies}`,
    map: 'Code for the relevance map',
  },
  copy: 'Copy code',
  example: 'See the frame',
});

import type { Terms } from '#site/terms.ts';
import { plural, type Counted } from '#site/plural.ts';

/** Words of charts that several pages have, and of the tables under them. */
export const chart = ({ body, bodies, bodyFirst }: Terms) => ({
  tableSummary: 'The numbers in a table',
  columns: { department: bodyFirst, theme: 'Theme', score: 'Score' },
  ruler: {
    label: 'Score out of 10',
    description: (title: string, scope: string) => `${title}. ${scope}`,
    silent: 'no response, counted as 0',
    silentCount: plural<Counted>({ other: (count) => `${count} ${bodies}` }),
    empty: `No ${body} has a score.`,
  },
});

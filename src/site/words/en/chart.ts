import { plural, type Counted } from '#site/plural.ts';

/** Words of charts that several pages have, and of the tables under them. */
export const chart = {
  tableSummary: 'The numbers in a table',
  columns: { department: 'Department', theme: 'Theme', score: 'Score' },
  ruler: {
    label: 'Score out of 10',
    description: (title: string, scope: string) => `${title}. ${scope}`,
    silent: 'no response, counted as 0',
    silentCount: plural<Counted>({ other: (count) => `${count} departments` }),
    empty: 'No department has a score.',
  },
};

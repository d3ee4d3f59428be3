/** Words of charts that several pages have, and of the tables under them. */
export const chart = {
  tableSummary: 'The numbers in a table',
  columns: { department: 'Department', theme: 'Theme', score: 'Score' },
  ruler: {
    label: 'Score out of 10',
    silent: 'no response, counted as 0',
    silentCount: (count: string) => `${count} departments`,
    empty: 'No department has a score.',
  },
};

import { plural, type Counted } from '#site/plural.ts';

/** Words of the chart of a department over the years, and of the table under it. */
export const history = {
  title: (name: string) => `${name} over the years`,
  label: 'Score out of 10',
  description: (name: string) =>
    `The scores of ${name} in each report. A line joins two scores only where the same questions were marked in the same way.`,
  columns: { edition: 'Report', score: 'Score', note: 'Joined to the one before' },
  joined: 'Yes',
  notJoined: {
    first: 'The first report.',
    absent: 'No score to join.',
    published: 'A published score joins no line.',
  },
  endings: { merge: 'merged', split: 'split', replace: 'replaced' },
  breaks: {
    newMethod: 'new method',
    partly: 'partly comparable',
    rename: 'renamed',
    replace: 'replaced',
    merge: 'merged',
    split: 'split',
    transfer: 'part moved',
    create: 'created',
    abolish: 'abolished',
  },
  /** At a break of the axis, where years without a report are left out. */
  later: plural<Counted>({
    one: (years) => `${years} year later`,
    other: (years) => `${years} years later`,
  }),
  /** Between several of these at one place. */
  separator: ', ',
  /** Of a year of which only published scores are known, without one for this department. */
  noScore: 'No score on record',
};

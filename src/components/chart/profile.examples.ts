import type { ProfileData, ProfileRow } from '#chart/profile/data.ts';
import { placeProfile } from '#chart/profile/place.ts';
import { type ChartExample, exampleWords } from './example.ts';
import { longName, rightToLeftNames } from './invented-names.ts';

const figure = (value: number) => ({ value, shown: value.toFixed(1) });

function example(name: string, title: string, data: ProfileData): ChartExample {
  const rows = data.rows.map((row) => [
    row.name,
    row.figure?.shown ?? row.words ?? '',
    row.mean?.shown ?? '',
  ]);
  return {
    name,
    title,
    props: {
      id: `profile-${name}`,
      words: exampleWords('Transport by theme, 2026', {
        title: 'Transport is strongest in strategy and has no budget to speak of',
        table: {
          caption: 'Score of each theme, 0 to 10',
          columns: ['Theme', 'Transport', 'Government'],
          rows,
        },
      }),
      chart: placeProfile(data),
    },
  };
}

const meanKey = 'Mean of all departments';

const themes: ProfileRow[] = [
  { name: 'Definition and analysis', figure: figure(4.2), mean: figure(3.9) },
  { name: 'Strategy', figure: figure(6.8), mean: figure(5.1) },
  { name: 'Budget and targets', figure: figure(0.6), mean: figure(2.2) },
  { name: 'Training', words: 'Not assessed', mean: figure(4) },
  {
    name: 'Data and evaluation',
    figure: figure(0),
    words: 'No response, counted as 0',
    silent: true,
    mean: figure(1.4),
  },
  { name: "Survivors' and specialist organisations' voice", figure: figure(10), mean: figure(6.3) },
];

export const examples: ChartExample[] = [
  example('six', 'Six themes, one silent, one not assessed', { rows: themes, meanKey }),
  example('one', 'One theme, no mean', { rows: themes.slice(0, 1) }),
  example('all-silent', 'Silent on everything, not counted', {
    rows: themes.map(({ name }) => ({ name, words: 'No response' })),
  }),
  example('honest-zero', 'A score of 0 that was earned', {
    rows: [{ name: 'Budget', figure: figure(0), mean: figure(0) }],
    meanKey,
  }),
  example('long-names', 'Names of 90 characters', {
    rows: [
      { name: longName, figure: figure(5), mean: figure(5) },
      { name: longName, words: `No score: ${longName}`, mean: figure(5) },
    ],
    meanKey,
  }),
  example('right-to-left', 'Names written from right to left', {
    rows: rightToLeftNames.map((name, i) => ({ name, figure: figure(3 + i), mean: figure(4) })),
    meanKey,
  }),
  example('none', 'An edition without themes', { rows: [] }),
];

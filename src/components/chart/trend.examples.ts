import type { TrendData, TrendPoint } from '#chart/trend/data.ts';
import { placeTrend } from '#chart/trend/place.ts';
import { type ChartExample, exampleWords } from './example.ts';
import { longName, rightToLeftNames } from './invented-names.ts';

const editions = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({ edition: String(from + i), label: String(from + i) }));

const figure = (value: number) => ({ value, shown: value.toFixed(1) });

const score = (edition: number, value: number, join = true): TrendPoint => ({
  kind: 'score',
  edition: String(edition),
  figure: figure(value),
  join,
});

const published = (edition: number, value: number): TrendPoint => ({
  kind: 'published',
  edition: String(edition),
  figure: figure(value),
});

const words = (edition: number, said: string): TrendPoint => ({
  kind: 'words',
  edition: String(edition),
  words: said,
});

/** An example with its table. */
function trendExample(
  name: string,
  title: string,
  data: Omit<TrendData, 'separator'>,
): ChartExample {
  const rows = data.series.flatMap((one) =>
    one.points.map((p) => [
      p.edition,
      one.name,
      p.kind === 'words' ? p.words : p.figure.shown,
      p.breakWord ?? '',
    ]),
  );
  return {
    name,
    title,
    props: {
      id: `trend-${name}`,
      words: exampleWords('Transport over all editions', {
        title: 'Transport has risen in every edition since the new method',
        table: {
          caption: 'Score in each edition, 0 to 10',
          columns: ['Edition', 'Department', 'Score', 'Break before it'],
          rows,
        },
      }),
      chart: placeTrend({ ...data, separator: ', ' }),
    },
  };
}

const rising = [2.1, 2.4, 2.2, 3, 3.1, 4.6, 4.5, 5.2, 6, 6.1, 6.8, 7.4];
const breakWord = 'new method';

export const examples: ChartExample[] = [
  trendExample('breaks', 'A change of method, a year of silence, and a line again', {
    editions: editions(2020, 7),
    series: [
      {
        name: 'Transport',
        points: [
          score(2020, 3.1, false),
          score(2021, 3.9),
          { ...score(2022, 2.2, false), breakWord },
          words(2023, 'No response'),
          score(2024, 2.8, false),
          score(2025, 2.9),
          score(2026, 3.4),
        ],
      },
    ],
  }),
  trendExample('one-edition', 'One edition only', {
    editions: editions(2026, 1),
    series: [{ name: 'Transport', points: [score(2026, 3.4, false)] }],
  }),
  trendExample('twelve', 'Twelve editions', {
    editions: editions(2015, 12),
    series: [{ name: 'Transport', points: rising.map((v, i) => score(2015 + i, v, i > 0)) }],
  }),
  trendExample('merger', 'Merged from two departments', {
    editions: editions(2022, 5),
    series: [
      {
        name: 'Transport',
        points: [
          { ...score(2024, 4.1, false), breakWord: 'merged' },
          score(2025, 4.4),
          score(2026, 5.2),
        ],
      },
      { name: 'Roads and Railways', points: [score(2022, 3.2), score(2023, 3.6)], end: 'merged' },
      { name: 'Ports and Aviation', points: [score(2022, 1.4), score(2023, 1.2)], end: 'merged' },
    ],
  }),
  trendExample('published', 'Published scores of the past, then marks', {
    editions: editions(2005, 3).concat(editions(2025, 2)),
    series: [
      {
        name: 'Transport',
        points: [
          published(2005, 1),
          published(2006, 2),
          words(2007, 'In words only'),
          { ...score(2025, 3.2, false), breakWord },
          score(2026, 10),
        ],
      },
    ],
  }),
  trendExample('silent', 'Twelve editions, silent in most', {
    editions: editions(2015, 12),
    series: [
      {
        name: 'Transport',
        points: rising.map((value, i) => {
          if (i % 4 === 0) return score(2015 + i, value, false);
          if (i % 4 === 2) return words(2015 + i, 'Below minimum coverage');
          return words(2015 + i, 'No response');
        }),
      },
    ],
  }),
  trendExample('counted-as-0', 'Silence counted as 0', {
    editions: editions(2024, 3),
    series: [
      {
        name: 'Transport',
        points: [
          score(2024, 3.2, false),
          {
            kind: 'score',
            edition: '2025',
            figure: figure(0),
            join: false,
            silent: 'No response, counted as 0',
          },
          score(2026, 3.4, false),
        ],
      },
    ],
  }),
  trendExample('no-score', 'No score in any edition', {
    editions: editions(2024, 3),
    series: [
      { name: 'Transport', points: [2024, 2025, 2026].map((y) => words(y, 'Not assessed')) },
    ],
  }),
  trendExample('long-names', 'Predecessors with names of 90 characters and from right to left', {
    editions: editions(2021, 6),
    series: [
      { name: longName, points: [score(2024, 4, false), score(2025, 4.2), score(2026, 4.1)] },
      {
        name: longName,
        points: [score(2021, 6.2), score(2022, 6.6), score(2023, 6)],
        end: 'split',
      },
      {
        name: rightToLeftNames[0] ?? '',
        points: [score(2021, 3.2), score(2022, 2.6), score(2023, 3)],
        end: 'merged',
      },
    ],
  }),
];

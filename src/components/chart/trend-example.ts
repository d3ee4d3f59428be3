import type { TrendData, TrendPoint } from '#chart/trend/data.ts';
import { placeTrend } from '#chart/trend/place.ts';
import type { ChartProps } from './chart-props.ts';
import { exampleWords } from './example-words.ts';
import type { Example } from './example.ts';

export const editions = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({ edition: String(from + i), label: String(from + i) }));

export const figure = (value: number) => ({ value, shown: value.toFixed(1) });

export const score = (edition: number, value: number, join = true): TrendPoint => ({
  kind: 'score',
  edition: String(edition),
  figure: figure(value),
  join,
});

export const published = (edition: number, value: number): TrendPoint => ({
  kind: 'published',
  edition: String(edition),
  figure: figure(value),
});

export const words = (edition: number, said: string): TrendPoint => ({
  kind: 'words',
  edition: String(edition),
  words: said,
});

/** An example with its table. */
export function trendExample(
  name: string,
  title: string,
  data: Omit<TrendData, 'separator'>,
): Example<ChartProps> {
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

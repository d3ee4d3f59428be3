import type { SpreadGroup } from '#chart/spread/data.ts';
import { placeSpread } from '#chart/spread/place.ts';
import { type ChartExample, exampleWords } from './example.ts';
import { inventNames, longName, rightToLeftNames } from './invented-names.ts';

function group(label: string, names: readonly string[], kind: SpreadGroup['kind'] = 'level') {
  return { label, kind, names, count: { value: names.length, shown: String(names.length) } };
}

function example(name: string, title: string, groups: SpreadGroup[]): ChartExample {
  return {
    name,
    title,
    props: {
      id: `spread-${name}`,
      words: exampleWords('Is money set aside for the work? Marks 0 to 4', {
        title: 'Only one department in fourteen has a budget of its own for this',
        table: {
          caption: 'Departments by mark',
          columns: ['Mark', 'Departments', 'How many'],
          rows: groups.map((g) => [g.label, g.names.join(', '), g.count.shown]),
        },
      }),
      chart: placeSpread({
        groups,
        empty: 'This question applied to no department',
        separator: ' ·',
      }),
    },
  };
}

function share(names: readonly string[], pattern: readonly number[]): SpreadGroup[] {
  const of = (level: number) => names.filter((_, i) => pattern[i % pattern.length] === level);
  return [
    ...[0, 1, 2, 3, 4].map((level) => group(`Mark ${level}`, of(level))),
    group('No response', of(5), 'status'),
    group('Not applicable', of(6), 'status'),
  ];
}

const pattern = [1, 1, 0, 2, 5, 1, 4, 2, 0, 0, 5, 2, 1, 6];

export const examples: ChartExample[] = [
  example(
    'fourteen',
    'Fourteen departments over five levels and two statuses',
    share(inventNames(14), pattern),
  ),
  example('one', 'One department', share(['Transport'], [3])),
  example('five', 'Five departments', share(inventNames(5), pattern)),
  example('sixty', 'Sixty departments', share(inventNames(60), pattern)),
  example('all-silent', 'All departments silent', share(inventNames(14), [5])),
  example('nobody', 'A criterion that applies to nobody', share([], pattern)),
  example(
    'levels-only',
    'Three levels and no status',
    share(inventNames(14), [0, 1, 1, 2]).slice(0, 3),
  ),
  example(
    'long-names',
    'Names of 90 characters',
    share([longName, longName, 'Transport'], [1, 5, 2]),
  ),
  example('right-to-left', 'Names written from right to left', share(rightToLeftNames, [1, 2, 2])),
];

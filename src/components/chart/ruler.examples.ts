import type { RulerData, RulerMark } from '#chart/ruler/data.ts';
import { placeRuler } from '#chart/ruler/place.ts';
import { type ChartExample, exampleWords } from './example.ts';
import { inventNames, longName, rightToLeftNames } from './invented-names.ts';

const bands = [
  { from: 0, to: 2, name: 'Absent' },
  { from: 2, to: 4, name: 'First steps' },
  { from: 4, to: 6, name: 'Under way' },
  { from: 6, to: 8, name: 'Established' },
  { from: 8, to: 10, name: 'Leading' },
];

const scores = [3.4, 2.1, 5.6, 6.8, 3.4, 4.2, 0, 1.7, 3.8, 2.9, 0, 7.9, 4.4, 3.3];

function mark(name: string, value: number): RulerMark {
  return { name, figure: { value, shown: value.toFixed(1) }, silent: value === 0 };
}

function scatter(count: number): RulerMark[] {
  return inventNames(count).map((name, i) => mark(name, ((i * 37) % 84) / 10));
}

type Given = Partial<RulerData> & { readonly noOverall?: boolean };

const overall = { figure: { value: 3.54, shown: '3.5' }, label: 'Government as a whole' };

function example(name: string, title: string, { noOverall, ...data }: Given): ChartExample {
  const ruler: RulerData = {
    marks: [],
    ...(noOverall ? {} : { overall }),
    bands,
    silentKey: 'No response, counted as 0',
    silentCount: `${data.marks?.length ?? 0} departments`,
    empty: 'No department has a score',
    ...data,
  };
  const rows = ruler.marks.map(({ name, figure }) => [name, figure.shown]);
  const table = { caption: 'Score of each department', columns: ['Department', 'Score'], rows };
  return {
    name,
    title,
    props: {
      id: `ruler-${name}`,
      words: exampleWords('All departments, 2026', {
        title: 'Government scores 3.5: two departments out of three are still at first steps',
        table,
      }),
      chart: placeRuler(ruler),
    },
  };
}

const fourteen = inventNames(14).map((name, i) => mark(name, scores[i] ?? 0));

export const examples: ChartExample[] = [
  example('fourteen', 'Fourteen departments, two of them silent', { marks: fourteen }),
  example('one', 'One department', { marks: fourteen.slice(0, 1) }),
  example('five', 'Five departments', { marks: scatter(5) }),
  example('sixty', 'Sixty departments', { marks: scatter(60) }),
  example('all-silent', 'All departments silent', {
    marks: inventNames(20).map((name) => mark(name, 0)),
    overall: { figure: { value: 0, shown: '0.0' }, label: 'Government as a whole' },
  }),
  example('no-score', 'No department has a score', { noOverall: true }),
  example('long-names', 'Names of 90 characters, and high scores', {
    marks: [0, 1, 2, 3, 4].map((i) => mark(longName, 9.9 - i * 2)),
    bands: [
      { from: 0, to: 9, name: 'A very long way from where any government should be today' },
      { from: 9, to: 9.5, name: 'Nearly there by our reckoning' },
      { from: 9.5, to: 10, name: 'There' },
    ],
  }),
  example('right-to-left', 'Names written from right to left', {
    marks: rightToLeftNames.map((name, i) => mark(name, 2 + i * 2.5)),
  }),
];

import { csv } from './csv.ts';
import { criteria, editions, highestMark, themes } from './shape.ts';
import { question } from './sentences.ts';

const meanings = [
  'Nothing was found, in public or in the reply.',
  'A commitment exists, without a date, an owner or money.',
  'Work has begun, and covers some of those whom it concerns.',
  'Work covers most of those whom it concerns, with money for one year.',
  'Work covers everybody, is paid for, and was checked by somebody else.',
];

const bands = [
  ['0', 'Absent'],
  ['2', 'Beginning'],
  ['4', 'Partial'],
  ['6', 'Established'],
  ['8', 'Leading'],
];

/** The tables that say how an edition marks: the same method in all editions. */
export function methodTables(): Map<string, string> {
  return new Map([
    ['themes.csv', forEachEdition(['theme', 'name', 'weight'], themeRows)],
    [
      'criteria.csv',
      forEachEdition(['criterion', 'theme', 'question', 'max_mark', 'weight'], criterionRows),
    ],
    ['levels.csv', forEachEdition(['criterion', 'mark', 'meaning'], levelRows)],
    ['bands.csv', forEachEdition(['from', 'band', 'meaning'], bandRows)],
  ]);
}

const themeRows = themes.map((theme, index) => [theme, `How it does ${theme}`, String(index + 1)]);

const criterionRows = criteria.map(({ id, theme, topic, weight }) => {
  return [id, theme, question(topic), String(highestMark), weight];
});

const levelRows = criteria.flatMap(({ id }) =>
  meanings.map((meaning, mark) => [id, String(mark), meaning]),
);

const bandRows = bands.map(([from = '', band = '']) => [from, band, `${band}, on the whole.`]);

function forEachEdition(columns: readonly string[], rows: readonly string[][]): string {
  const all = editions.flatMap(({ id }) => rows.map((row) => [id, ...row]));
  return csv(['edition', ...columns], all);
}

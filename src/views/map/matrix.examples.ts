import type { Example } from '#components/chart/example.ts';
import type { Matrix, MatrixCell } from './matrix.ts';

const cell = (state: MatrixCell['state'], ...lines: string[]): MatrixCell => ({
  state,
  lines,
  spoken: lines.join(', '),
});

const cells = [
  cell('gap', '2 links', 'none made'),
  cell('partly', '3 links', '1 made'),
  cell('made', '1 link', 'made'),
  cell('none', 'nothing'),
  cell('not-read', 'not read'),
];

const matrix: Matrix = {
  label: 'Departments by forms of violence',
  caption: 'Every state that a cell has.',
  corner: 'Department',
  gapColumn: 'Objectives without a link',
  columns: ['Stalking', 'Domestic violence', 'Economic abuse', 'Forced marriage', 'Online'].map(
    (text) => ({ href: '/', text }),
  ),
  rows: [
    { name: 'Transport', href: '/', gap: { text: '2 of 3', missing: true, inWords: false }, cells },
    {
      name: 'Culture and digital life',
      note: 'not commonly seen as relevant',
      gap: { text: '0 of 2', missing: false, inWords: false },
      cells: cells.toReversed(),
    },
  ],
  foot: { name: 'Government', gap: { text: '2 of 5', missing: true, inWords: false }, cells },
};

export const examples: readonly Example<{ matrix: Matrix }>[] = [
  { name: 'states', title: 'Every state of a cell', props: { matrix } },
];

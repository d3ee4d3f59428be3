import { placeScoreBar } from '#chart/score-bar/place.ts';
import type { Example } from './chart/example.ts';
import type { Column, Row } from './table.ts';

interface TableProps {
  readonly caption: string;
  readonly note?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly foot?: Row;
  readonly blocks?: boolean;
}

const name: Column = { head: 'Department', kind: 'name' };
const rank: Column = { head: 'Rank', kind: 'rank' };
const score: Column = { head: 'Score', kind: 'mark' };
const coverage: Column = { head: 'Coverage', kind: 'number', labelled: true };

const ranked: readonly Row[] = [
  {
    cells: [
      '1',
      { text: 'Ministry of Roads, Rails and Ferries', href: '/', beneath: 'Travel' },
      { text: '6.0', bar: placeScoreBar({ score: 6 }) },
      '100%',
    ],
  },
  {
    cells: [
      '2',
      { text: 'Ministry of Taxes and Public Spending', href: '/' },
      {
        text: 'No response',
        beneath: 'counted as 0',
        bar: placeScoreBar({ score: 0, silent: true }),
        look: 'words missing',
      },
      '100%',
    ],
  },
  {
    cells: [
      undefined,
      { text: 'Office for the Islands', href: '/' },
      { text: 'Not assessed', bar: placeScoreBar({}), look: 'words missing' },
      '0%',
    ],
  },
];

export const examples: readonly Example<TableProps>[] = [
  {
    name: 'numbers',
    title: 'Words and numbers, with their sum',
    props: {
      caption: 'Themes with their weights',
      columns: [
        { head: 'Theme', kind: 'name' },
        { head: 'What it asks' },
        { head: 'Weight', kind: 'number' },
      ],
      rows: [
        { cells: [{ text: 'Money', href: '/' }, 'Whether there is a budget', '40'] },
        { cells: ['Training', 'Whether staff are trained', '60'] },
      ],
      foot: { cells: ['Sum', undefined, '100'] },
    },
  },
  {
    name: 'blocks',
    title: 'Ranks and scores, each row a block on a phone',
    props: {
      caption: 'Scores, highest first',
      note: 'The ranks include 1 department that did not respond and counts as 0.',
      columns: [rank, name, score, coverage],
      rows: ranked,
      blocks: true,
    },
  },
  {
    name: 'long',
    title: 'Names, words and reasons that are long',
    props: {
      caption: 'Marks with their reasons',
      columns: [name, { head: 'Mark', kind: 'mark' }, { head: 'Reason' }],
      rows: [
        {
          cells: [
            'Department for Children, Families, Older People and Neighbourhood Life',
            { text: 'Not applicable', look: 'words' },
            'It has no staff who meet the public, and no body that answers to it has any.',
          ],
        },
        {
          cells: [
            'Donaudampfschifffahrtsgesellschaftsaufsicht',
            { text: '2', of: '/3' },
            'Two languages were added in January 2026, which makes eight.',
          ],
        },
      ],
      blocks: true,
    },
  },
  {
    name: 'empty',
    title: 'No row',
    props: { caption: 'Scores, highest first', columns: [rank, name, score], rows: [] },
  },
];

import { pathRound } from 'd3';
import {
  type PathShape,
  placePath,
  placeText,
  type Shape,
  type TextShape,
} from '#chart/drawing.ts';
import type { MapCell, MapData } from './data.ts';
import { drawStrand } from './strand.ts';

/** One line of the key: a sample of what is on the map, drawn in a box, and what it means. */
export interface KeyEntry {
  readonly sample: readonly Shape[];
  readonly text: string;
}

/** The box of a sample: the core's edge at the start, a department's bar at the end. */
export const sampleSize = { width: 96, height: 24 };

const middle = sampleSize.height / 2;
const bar = 92;
const stop = 66;

/**
 * The key, what is missing first. States that no strand of this map has are left out, and so are
 * departments not read where all were.
 */
export function placeKey({ sectors, words: { key } }: MapData): KeyEntry[] {
  const departments = sectors.flatMap((sector) => sector.departments);
  const cells = departments.flatMap((department) => department.cells);
  const states = (['gap', 'partly', 'implicit', 'made'] as const).filter((state) =>
    cells.some((cell) => cell.state === state),
  );
  const [example] = departments.flatMap(({ gaps }) => gaps ?? []).toSorted();
  const areUnread = departments.some(({ reading }) => reading === 'not-read');
  return [
    ...states.map((state) => ({
      sample: [...drawAt({ state, relevance: 3 }, middle), barMark()],
      text: key[state],
    })),
    { sample: sampleWeights(), text: key.weight },
    ...(example === undefined ? [] : [{ sample: [sampleNumber(example)], text: key.gaps }]),
    ...(areUnread ? [{ sample: [sampleRing()], text: key.notRead }] : []),
  ];
}

const sampleWeights = (): Shape[] => [
  ...drawAt({ state: 'made', relevance: 3 }, middle - 5),
  ...drawAt({ state: 'made', relevance: 2 }, middle + 5),
  barMark(),
];

function drawAt(cell: Pick<MapCell, 'state' | 'relevance'>, y: number): PathShape[] {
  return drawStrand(cell, {
    approach: (pen) => {
      pen.moveTo(0, y);
      pen.lineTo(stop, y);
    },
    stop: [stop, y],
    port: [bar, y],
    gap: 7,
  });
}

const barMark = (): PathShape =>
  placePath('bar', [
    [bar + 1.5, middle - 8],
    [bar + 1.5, middle + 8],
  ]);

const sampleNumber = (number: string): TextShape =>
  placeText('missing-figure', number, { x: bar - 8, y: middle + 8, size: 24, anchor: 'end' });

function sampleRing(): PathShape {
  const ring = pathRound(1);
  ring.moveTo(bar, middle);
  ring.arc(bar - 7, middle, 7, 0, 2 * Math.PI);
  return { shape: 'path', kind: 'ring-not-read', d: ring.toString() };
}

import { pathRound } from 'd3';
import type { MapCell, MapData } from './data.ts';
import { drawStrand } from './draw-strand.ts';
import type { MapText, NodeMark, Stroke } from './placed.ts';

/** One line of the key: a sample of a mark, drawn in a box, and what it means. */
export interface KeyEntry {
  /** The class of the sample: a state, or what else is drawn. */
  readonly state: MapCell['state'] | 'number' | 'not-read';
  readonly strokes: readonly Stroke[];
  readonly mark?: NodeMark;
  readonly figure?: MapText;
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
  const states = (['gap', 'partly', 'implicit', 'made'] as const)
    .filter((state) => cells.some((cell) => cell.state === state))
    .map((state): KeyEntry => sample({ state, relevance: 3 }, key[state]));
  const [example] = departments.flatMap(({ gaps }) => gaps ?? []).toSorted();
  return [
    ...states,
    sampleWeights(key.weight),
    ...(example === undefined ? [] : [sampleNumber(example, key.gaps)]),
    ...(departments.some(({ reading }) => reading === 'not-read') ? [sampleRing(key.notRead)] : []),
  ];
}

function sample(cell: Pick<MapCell, 'state' | 'relevance'>, text: string): KeyEntry {
  return { state: cell.state, strokes: drawAt(cell, middle), mark: barMark(), text };
}

function sampleWeights(text: string): KeyEntry {
  const strokes = ([3, 2] as const).flatMap((relevance, i) =>
    drawAt({ state: 'made', relevance }, middle - 5 + i * 10),
  );
  return { state: 'made', strokes, mark: barMark(), text };
}

function drawAt(cell: Pick<MapCell, 'state' | 'relevance'>, y: number): Stroke[] {
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

function barMark(): NodeMark {
  const mark = pathRound(1);
  mark.moveTo(bar + 1.5, middle - 8);
  mark.lineTo(bar + 1.5, middle + 8);
  return { reading: 'read', d: mark.toString() };
}

function sampleNumber(number: string, text: string): KeyEntry {
  const place = { x: bar - 8, y: middle + 8, size: 24, anchor: 'end' as const };
  return { state: 'number', strokes: [], figure: { kind: 'gaps', text: number, ...place }, text };
}

function sampleRing(text: string): KeyEntry {
  const ring = pathRound(1);
  ring.moveTo(bar, middle);
  ring.arc(bar - 7, middle, 7, 0, 2 * Math.PI);
  return {
    state: 'not-read',
    strokes: [],
    mark: { reading: 'not-read', d: ring.toString() },
    text,
  };
}

import {
  type Drawing,
  finishDrawing,
  type GroupShape,
  placeLines,
  placeText,
  type TextShape,
} from '#chart/drawing.ts';
import { fitLines } from '#text/fit.ts';
import { wrapText } from '#text/wrap.ts';
import type { MapData, MapWords } from './data.ts';
import { type KeyEntry, placeKey, sampleSize } from './key.ts';
import { placeLens } from './lens/place-lens.ts';
import { type LensMeasures, planLens } from './lens/plan.ts';
import { drawMap, type PlacedMap } from './placed.ts';

/** The map as a picture that stands alone: title, map, key, source. */
export interface PlacedPoster {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextShape[];
  readonly samples: readonly GroupShape[];
  readonly map: PlacedMap;
  /** Where the map stands; `scale` is below 1 where it would be too high. */
  readonly at: { readonly x: number; readonly y: number; readonly scale: number };
}

/** A3, four units to a millimetre. */
const paper = { width: 1680, height: 1188, edge: 64 };

const { edge } = paper;
const innerWidth = paper.width - 2 * edge;
const titleSize = 46;
const introSize = 19;
const introWidth = 500;
const keySize = 17;
const keyColumns = 4;
const keyRow = 60;
const sourceSize = 15;

/** The largest size of text with which the map fits is taken. */
const textSizes = [16.5, 15, 13];
const smallest = 11.5;

/**
 * The map as a landscape poster of A3: for a file that stands alone. A map that is too high with the
 * smallest text is drawn smaller as a whole.
 */
export function placePoster(data: MapData): PlacedPoster {
  const head = placeHead(data.words);
  const foot = placeFoot(placeKey(data), data.words);
  const room = Math.floor(foot.top - head.height);
  const map = placeLargest(data, room);
  const scale = Math.min(1, room / map.height);
  const spare = (innerWidth - map.width * scale) / 2;
  return {
    width: paper.width,
    height: paper.height,
    texts: [...head.texts, ...foot.texts],
    samples: foot.samples,
    map,
    at: { x: edge + spare, y: head.height, scale },
  };
}

/** The poster as a picture. */
export function drawPoster({ width, height, texts, samples, map, at }: PlacedPoster): Drawing {
  const { textSize, shapes } = drawMap(map);
  const place = { x: round(at.x), y: round(at.y), scale: Math.round(at.scale * 1e4) / 1e4 };
  return finishDrawing({
    width,
    height,
    textSize,
    shapes: [
      { shape: 'rect', kind: 'paper', x: 0, y: 0, width, height },
      ...texts,
      ...samples,
      { shape: 'group', kind: 'part', at: place, shapes },
    ],
  });
}

function placeLargest(data: MapData, room: number): PlacedMap {
  for (const textSize of textSizes) {
    const measures = measuresOf(textSize, room);
    if (planLens(data, measures).height < measures.height + 1) return placeLens(data, measures);
  }
  return placeLens(data, measuresOf(smallest, room));
}

function measuresOf(textSize: number, height: number): LensMeasures {
  return {
    width: innerWidth,
    height: height - textSize,
    stretch: Infinity,
    textSize,
    core: 96 + textSize * 3.6,
    rooms: [textSize * 9.5, textSize * 12.5, 300],
    moat: 56,
    row: 0,
    gap: { min: 1.7, max: 7.5 },
    wingSize: textSize * 1.4,
  };
}

/** The label and the finding, and beside them how to read the map. */
function placeHead({ poster, key }: MapWords): { height: number; texts: TextShape[] } {
  const width = innerWidth - introWidth - 60;
  const title = fitLines(poster.title, { face: 'heading', width, size: titleSize }, 3);
  const intro = wrapText(key.intro, { width: introWidth, size: introSize });
  const y = edge + 16;
  const steps = { title: titleSize * 1.1, intro: introSize * 1.35 };
  const bottom = Math.max(18 + title.length * steps.title, intro.length * steps.intro);
  return {
    height: y + bottom + 22,
    texts: [
      placeText('overall', poster.label, { x: edge, y, size: 19 }),
      ...placeLines('title', title, {
        x: edge,
        y: y + 18 + titleSize * 0.85,
        step: steps.title,
        size: titleSize,
      }),
      ...placeLines('label', intro, {
        x: paper.width - edge - introWidth,
        y,
        step: steps.intro,
        size: introSize,
      }),
    ],
  };
}

/** The foot of the poster; `top` is where the map must end. */
interface Foot extends Pick<PlacedPoster, 'texts' | 'samples'> {
  readonly top: number;
}

/** The key in columns, and the source under it. */
function placeFoot(entries: readonly KeyEntry[], { poster }: MapWords): Foot {
  const source = fitLines(poster.source, { width: innerWidth, size: sourceSize }, 2);
  const sourceTop = paper.height - edge - source.length * 20;
  const top = sourceTop - 14 - Math.ceil(entries.length / keyColumns) * keyRow;
  const placed = entries.map((entry, i) => ({
    ...entry,
    x: edge + (i % keyColumns) * (innerWidth / keyColumns),
    y: top + Math.floor(i / keyColumns) * keyRow,
  }));
  return {
    top: top - 20,
    samples: placed.map(({ sample, x, y }) => ({
      shape: 'group',
      kind: 'part',
      at: { x: round(x), y: round(y + 14), scale: 1 },
      shapes: sample,
    })),
    texts: [
      ...placed.flatMap(({ text, x, y }) => placeMeaning(text, x, y)),
      ...placeLines('soft', source, { x: edge, y: sourceTop + 15, step: 20, size: sourceSize }),
    ],
  };
}

/** What a sample of the key means, beside it. */
function placeMeaning(text: string, x: number, y: number): TextShape[] {
  const room = { width: innerWidth / keyColumns - sampleSize.width - 40, size: keySize };
  const lines = fitLines(text, room, 3);
  const step = keySize * 1.15;
  const first = y + 26 - ((lines.length - 1) * step) / 2 + keySize * 0.34;
  return placeLines('label', lines, {
    x: x + sampleSize.width + 16,
    y: first,
    step,
    size: keySize,
  });
}

const round = (length: number) => Math.round(length * 100) / 100;

import type { MapData } from '#chart/map/data.ts';
import { placeKey } from '#chart/map/key.ts';
import type { LensFrame } from '#chart/map/lens/frame.ts';
import { placeLens } from '#chart/map/lens/place-lens.ts';
import { planLens } from '#chart/map/lens/plan.ts';
import { placePosterFoot } from './place-foot.ts';
import { placePosterHead } from './place-head.ts';
import type { PlacedMap } from '#chart/map/placed.ts';
import type { PlacedPoster } from './placed-poster.ts';
import { innerWidth, posterSheet } from './sheet.ts';

/** The largest size of text with which the map fits is taken. */
const textSizes = [16.5, 15, 13];
const smallest = 11.5;

/**
 * The map as a landscape poster of A3: for a file that stands alone. Never throws; a map that is too
 * high with the smallest text is drawn smaller as a whole.
 */
export function placePoster(data: MapData): PlacedPoster {
  const { words } = data;
  const head = placePosterHead(words);
  const foot = placePosterFoot(placeKey(data), words);
  const room = Math.floor(foot.top - head.height);
  const map = placeLargest(data, room);
  const scale = Math.min(1, room / map.height);
  const spare = (innerWidth - map.width * scale) / 2;
  return {
    width: posterSheet.width,
    height: posterSheet.height,
    title: words.poster.title,
    description: words.poster.description,
    texts: [...head.texts, ...foot.texts],
    samples: foot.samples,
    map,
    at: { x: posterSheet.edge + spare, y: head.height, scale },
  };
}

function placeLargest(data: MapData, room: number): PlacedMap {
  for (const textSize of textSizes) {
    const frame = frameOf(textSize, room);
    if (planLens(data, frame).height < frame.height + 1) return placeLens(data, frame);
  }
  return placeLens(data, frameOf(smallest, room));
}

function frameOf(textSize: number, height: number): LensFrame {
  return {
    width: innerWidth,
    height: height - textSize,
    stretch: Infinity,
    textSize,
    core: 96 + textSize * 3.6,
    rooms: [textSize * 9.5, textSize * 12.5, 300],
    moat: 56,
    row: 0,
    gap: { least: 1.7, most: 7.5 },
    wingSize: textSize * 1.4,
  };
}

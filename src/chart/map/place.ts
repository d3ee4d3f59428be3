import type { MapData } from './data.ts';
import { type KeyEntry, placeKey } from './key.ts';
import { mediumFrame, wideFrame } from './lens/frame.ts';
import { placeLens } from './lens/place-lens.ts';
import { placeSheet } from './narrow/place-sheet.ts';
import { placePoster } from './poster/place-poster.ts';
import type { PlacedMap } from './placed.ts';

/** The map for a desk, a tablet and a telephone, and the key; a style sheet shows the one that fits. */
export interface MapSizes {
  readonly wide: PlacedMap;
  readonly medium: PlacedMap;
  readonly narrow: PlacedMap;
  /** For a lying sheet of A3; the page brings title, key and source. */
  readonly print: PlacedMap;
  /** How to read it, before the samples. */
  readonly intro: string;
  readonly key: readonly KeyEntry[];
}

/** Places the map for every size of page. Never throws. */
export function placeMap(data: MapData): MapSizes {
  return {
    wide: placeLens(data, wideFrame),
    medium: placeLens(data, mediumFrame),
    narrow: placeSheet(data),
    print: placePoster(data).map,
    intro: data.words.key.intro,
    key: placeKey(data),
  };
}

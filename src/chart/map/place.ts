import type { Drawing } from '#chart/drawing.ts';
import type { MapData } from './data.ts';
import { type KeyEntry, placeKey } from './key.ts';
import { placeLens } from './lens/place-lens.ts';
import { mediumMeasures, wideMeasures } from './lens/plan.ts';
import { placeNarrow } from './narrow/place-narrow.ts';
import { drawMap } from './placed.ts';
import { placePoster } from './poster.ts';

/** The map for a desk, a tablet and a telephone, and the key; a style sheet shows the one that fits. */
export interface MapSizes {
  readonly wide: Drawing;
  readonly medium: Drawing;
  readonly narrow: Drawing;
  /** For a lying sheet of A3; the page brings title, key and source. */
  readonly print: Drawing;
  /** How to read it, before the samples. */
  readonly intro: string;
  readonly key: readonly KeyEntry[];
}

/** Places the map for every size of page. */
export function placeMap(data: MapData): MapSizes {
  return {
    wide: drawMap(placeLens(data, wideMeasures)),
    medium: drawMap(placeLens(data, mediumMeasures)),
    narrow: drawMap(placeNarrow(data)),
    print: drawMap(placePoster(data).map),
    intro: data.words.key.intro,
    key: placeKey(data),
  };
}

import type { KeyEntry } from '#chart/map/key.ts';
import type { MapText, PlacedMap } from '#chart/map/placed.ts';

/** The map as a sheet that stands alone: title, map, key, source. */
export interface PlacedPoster {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly texts: readonly MapText[];
  readonly samples: readonly PlacedSample[];
  readonly map: PlacedMap;
  /** Where the map stands, and how much smaller it is drawn where it is too high; mostly 1. */
  readonly at: { readonly x: number; readonly y: number; readonly scale: number };
}

/** A sample of the key at its place. */
export interface PlacedSample {
  readonly x: number;
  readonly y: number;
  readonly entry: KeyEntry;
}

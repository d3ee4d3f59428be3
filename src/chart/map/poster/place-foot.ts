import type { MapWords } from '#chart/map/data.ts';
import { type KeyEntry, sampleSize } from '#chart/map/key.ts';
import type { MapText } from '#chart/map/placed.ts';
import { fitLines } from '#chart/text/fit.ts';
import type { PlacedSample } from './placed-poster.ts';
import { innerWidth, posterSheet } from './sheet.ts';

/** The foot of the poster; `top` is where the map must end. */
export interface Foot {
  readonly top: number;
  readonly texts: readonly MapText[];
  readonly samples: readonly PlacedSample[];
}

const { edge, height: bottom } = posterSheet;
const columns = 4;
const size = 17;
const rowHeight = 60;

/** The key in columns, and the source under it. */
export function placePosterFoot(entries: readonly KeyEntry[], { poster }: MapWords): Foot {
  const source = fitLines(poster.source, { width: innerWidth, size: 15 }, 2);
  const sourceTop = bottom - edge - source.length * 20;
  const rows = Math.ceil(entries.length / columns);
  const top = sourceTop - 14 - rows * rowHeight;
  const width = innerWidth / columns;
  const placed = entries.map((entry, i) => {
    const x = edge + (i % columns) * width;
    return { entry, x, y: top + Math.floor(i / columns) * rowHeight };
  });
  return {
    top: top - 20,
    samples: placed.map(({ entry, x, y }) => ({ entry, x, y: y + 14 })),
    texts: [
      ...placed.flatMap(({ entry, x, y }) => writeEntry(entry.text, { x, y, width })),
      ...source.map((text, i): MapText => {
        const y = sourceTop + 15 + i * 20;
        return { kind: 'source', text, x: edge, y, size: 15, anchor: 'start' };
      }),
    ],
  };
}

function writeEntry(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): MapText[] {
  const start = x + sampleSize.width + 16;
  const lines = fitLines(text, { width: width - sampleSize.width - 40, size }, 3);
  const first = y + 26 - ((lines.length - 1) * size * 1.15) / 2 + size * 0.34;
  return lines.map((line, i) => {
    const at = { x: start, y: first + i * size * 1.15, size };
    return { kind: 'key', text: line, ...at, anchor: 'start' };
  });
}

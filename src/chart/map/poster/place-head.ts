import type { MapWords } from '#chart/map/data.ts';
import type { MapText } from '#chart/map/placed.ts';
import { fitLines } from '#chart/text/fit.ts';
import { wrapText } from '#chart/text/wrap.ts';
import { innerWidth, posterSheet } from './sheet.ts';

const { edge } = posterSheet;
const titleSize = 46;
const introSize = 19;
const introWidth = 500;

/** The label and the finding, and beside them how to read the map. */
export function placePosterHead({ poster, key }: MapWords): { height: number; texts: MapText[] } {
  const width = innerWidth - introWidth - 60;
  const title = fitLines(poster.title, { width, size: titleSize }, 3);
  const intro = wrapText(key.intro, { width: introWidth, size: introSize });
  const top = edge + 16;
  const x = posterSheet.width - edge - introWidth;
  const texts: MapText[] = [
    { kind: 'label', text: poster.label, x: edge, y: top, size: 19, anchor: 'start' },
    ...title.map((text, i): MapText => {
      const y = top + 18 + titleSize * (0.85 + i * 1.1);
      return { kind: 'title', text, x: edge, y, size: titleSize, anchor: 'start' };
    }),
    ...intro.map((text, i): MapText => {
      const y = top + i * introSize * 1.35;
      return { kind: 'key', text, x, y, size: introSize, anchor: 'start' };
    }),
  ];
  const bottom = Math.max(18 + title.length * titleSize * 1.1, intro.length * introSize * 1.35);
  return { height: top + bottom + 22, texts };
}

import { boxOfText, boxesOverlap, growBox } from '#chart/box.ts';
import { pageSize } from '#chart/both-sizes.ts';
import type { Shape, TextShape } from '#chart/drawing.ts';
import { fitText } from '#chart/text/fit.ts';
import { textWidth } from '#chart/text/width.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { RulerBand } from './data.ts';

interface BandRoom {
  readonly at: (score: number) => number;
  readonly top: number;
  readonly width: number;
}

const size = pageSize.text;
const row = 24;

/** A bracket under each band with its name; a name wider than its bracket may take a lower row. */
export function placeLyingBands(bands: readonly RulerBand[], room: BandRoom) {
  const names: TextShape[] = [];
  for (const band of bands) names.push(placeName(band, names, room));
  const lowest = Math.max(room.top, ...names.map((name) => name.y));
  return {
    height: bands.length === 0 ? 0 : lowest - room.top + 8,
    shapes: [...bands.flatMap((band) => placeBracket(band, room)), ...names],
  };
}

function placeName(band: RulerBand, before: readonly TextShape[], room: BandRoom): TextShape {
  const text = fitText(band.name, { width: 300, size });
  const half = textWidth(text, size) / 2;
  const middle = (room.at(band.from) + room.at(band.to)) / 2;
  const x = Math.max(half, Math.min(middle, room.width - half));
  for (let y = room.top + 28; ; y += row) {
    const name = writeText('soft', text, { x, y, size, anchor: 'middle' });
    const box = growBox(boxOfText(name), 3);
    if (!before.some((other) => boxesOverlap(box, boxOfText(other)))) return name;
  }
}

function placeBracket(band: RulerBand, { at, top }: BandRoom): Shape[] {
  const left = at(band.from) + 2;
  const right = at(band.to) - 2;
  return [
    drawLine('bracket', [left, top + 8], [right, top + 8]),
    drawLine('bracket', [left, top + 2], [left, top + 8]),
    drawLine('bracket', [right, top + 2], [right, top + 8]),
  ];
}

import { isolate } from '#site/isolate.ts';
import { narrowSize } from '#chart/both-sizes.ts';
import { type Drawing, finishDrawing, placeLine, placeText, type Shape } from '#chart/drawing.ts';
import { measureText } from '#text/measure.ts';
import { type Room, wrapText } from '#text/wrap.ts';
import type { SpreadData, SpreadGroup } from './data.ts';

const { width, text: size } = narrowSize;
const line = 18;
const square = 11;
const squareStep = 14;
const squaresEnd = width - 46;

/** A row for each mark and status, with a square and a name for each department in it. */
export function placeSpreadRows({ groups, empty, separator }: SpreadData): Drawing {
  const shapes: Shape[] = [];
  let y = 0;
  if (groups.every((group) => group.names.length === 0)) {
    const lines = wrapText(empty, { width, size: 17 });
    shapes.push(
      ...lines.map((text, i) => placeText('missing', text, { x: 0, y: 18 + i * 21, size: 17 })),
    );
    y = lines.length * 21 + 8;
  }
  for (const group of groups) {
    const row = placeRow(group, separator, y);
    shapes.push(placeLine('rule', [0, y], [width, y]), ...row.shapes);
    y = row.next;
  }
  return finishDrawing({ width, height: y + 2, textSize: size, shapes });
}

/** A label, squares, names, and the count in the column at the end. */
function placeRow(group: SpreadGroup, separator: string, top: number) {
  const missing = group.kind === 'status';
  const counted = missing ? 'missing-figure' : 'hero';
  const labels = wrapText(group.label, { width: squaresEnd, size });
  const squares = placeSquares(group, top + 12 + labels.length * line);
  const names = wrapNames(group.names, separator, { width, size });
  const first = squares.next + 13;
  return {
    next: names.length > 0 ? first + (names.length - 1) * line + 12 : squares.next + 4,
    shapes: [
      ...labels.map((text, i) =>
        placeText(missing ? 'missing' : 'soft', text, { x: 0, y: top + 20 + i * line, size }),
      ),
      placeText(group.names.length === 0 ? 'axis-figure' : counted, group.count.shown, {
        x: width,
        y: top + 24,
        size: 24,
        anchor: 'end',
      }),
      ...squares.shapes,
      ...names.map((text, i) =>
        placeText(missing ? 'missing' : 'label', text, { x: 0, y: first + i * line, size }),
      ),
    ],
  };
}

function placeSquares(group: SpreadGroup, top: number) {
  const across = Math.floor(squaresEnd / squareStep);
  const shapes: Shape[] = group.names.map((_, i) => ({
    shape: 'rect',
    kind: group.kind === 'status' ? 'missing' : 'mark',
    x: 1 + (i % across) * squareStep,
    y: top + Math.floor(i / across) * squareStep,
    width: square,
    height: square,
  }));
  return { shapes, next: top + Math.ceil(group.names.length / across) * squareStep };
}

/**
 * Names one after another with a separator between them, in lines that break between names if they
 * can. One that is written from right to left is isolated, so that the order of all stays.
 */
function wrapNames(names: readonly string[], separator: string, room: Room): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [i, name] of names.entries()) {
    const last = i === names.length - 1;
    const next = last ? isolate(name) : `${isolate(name)}${separator}`;
    const longer = line === '' ? next : `${line} ${next}`;
    if (measureText(longer, room) <= room.width) {
      line = longer;
    } else {
      if (line !== '') lines.push(line);
      const [tail, ...rest] = wrapText(next, room).reverse();
      lines.push(...rest.reverse());
      line = tail ?? '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

import { narrowSize } from '#chart/both-sizes.ts';
import type { Drawing, Shape } from '#chart/drawing.ts';
import { finishDrawing } from '#chart/finish.ts';
import { wrapText } from '#chart/text/wrap.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { SpreadData, SpreadGroup } from './data.ts';
import { wrapNames } from './wrap-names.ts';

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
      ...lines.map((text, i) => writeText('missing', text, { x: 0, y: 18 + i * 21, size: 17 })),
    );
    y = lines.length * 21 + 8;
  }
  for (const group of groups) {
    const row = placeRow(group, separator, y);
    shapes.push(drawLine('rule', [0, y], [width, y]), ...row.shapes);
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
        writeText(missing ? 'missing' : 'soft', text, { x: 0, y: top + 20 + i * line, size }),
      ),
      writeText(group.names.length === 0 ? 'axis-figure' : counted, group.count.shown, {
        x: width,
        y: top + 24,
        size: 24,
        anchor: 'end',
      }),
      ...squares.shapes,
      ...names.map((text, i) =>
        writeText(missing ? 'missing' : 'label', text, { x: 0, y: first + i * line, size }),
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

import { type BothSizes, columnSize, narrowSize } from '#chart/both-sizes.ts';
import type { Drawing, Shape } from '#chart/drawing.ts';
import { finishDrawing } from '#chart/finish.ts';
import { scoreScale } from '#chart/score-scale.ts';
import { wrapText } from '#chart/text/wrap.ts';
import { drawLine, writeText } from '#chart/write.ts';
import type { ProfileData, ProfileRow } from './data.ts';
import { pointUp } from './point-up.ts';
import { placeTrack } from './place-track.ts';
import { type ProfileLayout, measureRow } from './measure-row.ts';

const wide: ProfileLayout = {
  width: columnSize.width,
  size: columnSize.text,
  nameWidth: 200,
  track: [216, 572],
  figureSize: 24,
  beside: true,
};

const narrow: ProfileLayout = {
  width: narrowSize.width,
  size: narrowSize.text,
  nameWidth: narrowSize.width,
  track: [5, 268],
  figureSize: 22,
  beside: false,
};

/**
 * The themes of one department as bars on rulers of 0 to 10, the numbers in a column as in a mark
 * book; on a narrow page the name stands above its ruler. Never throws.
 */
export function placeProfile(data: ProfileData): BothSizes {
  return { wide: placeAt(wide, data), narrow: placeAt(narrow, data) };
}

function placeAt(layout: ProfileLayout, data: ProfileData): Drawing {
  const at = scoreScale(...layout.track);
  const shapes: Shape[] = [];
  let y = 22;
  for (const row of data.rows) {
    const room = measureRow(row, layout);
    shapes.push(...placeRow(row, layout, y));
    y += room.height;
  }
  const key = data.meanKey && data.rows.some((row) => row.mean) ? data.meanKey : undefined;
  return finishDrawing({
    width: layout.width,
    height: y + (key ? 34 : 4),
    textSize: layout.size,
    shapes: [
      ...(data.rows.length > 0 ? placeScale(layout, at) : []),
      ...shapes,
      ...(key ? placeKey(key, layout, y + 22) : []),
    ],
  });
}

function placeScale({ size }: ProfileLayout, at: (score: number) => number): Shape[] {
  return [0, 5, 10].map((score) =>
    writeText('axis-figure', String(score), {
      x: at(score),
      y: 14,
      size,
      anchor: 'middle',
    }),
  );
}

function placeRow(row: ProfileRow, layout: ProfileLayout, top: number): Shape[] {
  const room = measureRow(row, layout);
  const { width, size, figureSize } = layout;
  const names = room.lines.map((text, i) =>
    writeText('label', text, { x: 0, y: top + room.firstLine + i * room.lineHeight, size }),
  );
  // Silence is no mark: its ruler says in words what it counts as.
  const figure =
    row.figure && !row.silent
      ? [
          writeText('figure', row.figure.shown, {
            x: width,
            y: top + room.base + 3,
            size: figureSize,
            anchor: 'end',
          }),
        ]
      : [];
  return [
    drawLine('rule', [0, top], [width, top]),
    ...placeTrack(row, layout, top + room.base),
    ...names,
    ...figure,
  ];
}

function placeKey(words: string, { size, width }: ProfileLayout, y: number): Shape[] {
  const [text] = wrapText(words, { width: width - 20, size });
  return [
    drawLine('rule', [0, y - 22], [width, y - 22]),
    pointUp(7, y - 10),
    writeText('soft', text ?? '', { x: 20, y, size }),
  ];
}

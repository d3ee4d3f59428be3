import { pathRound } from 'd3';
import type { MapData, MapForm } from '#chart/map/data.ts';
import type { MapPath, MapText, PlacedNode } from '#chart/map/placed.ts';
import { fitLines } from '#chart/text/fit.ts';
import { wrapText } from '#chart/text/wrap.ts';
import { sheet } from './sheet.ts';

/** The head of the sheet: the core with its heading and the numbered forms. */
export interface Head {
  readonly height: number;
  readonly ground: readonly MapPath[];
  readonly words: readonly MapText[];
  readonly forms: readonly PlacedNode[];
}

const edge = 18;
const headingSize = 24;
const step = sheet.textSize * 1.2;

/** Places the core across the sheet: what all strands below come from. */
export function placeHead({ forms, words }: MapData): Head {
  const heading = wrapText(words.centre, { width: sheet.width - 2 * edge, size: headingSize });
  const top = 20 + heading.length * headingSize * 1.12;
  let y = top;
  const placed = forms.map((form) => {
    const node = placeForm(form, y);
    y += node.target.height;
    return node;
  });
  const height = y + 16;
  return {
    height: height + 12,
    ground: [
      { kind: 'core', d: drawBody(height) },
      ...placed.map(({ target }) => drawRule(target.y)),
    ],
    words: heading.map((text, i) => ({
      kind: 'centre',
      text,
      x: edge,
      y: 12 + headingSize * (0.9 + i * 1.12),
      size: headingSize,
      anchor: 'start',
    })),
    forms: placed,
  };
}

function placeForm(form: MapForm, y: number): PlacedNode {
  const size = sheet.textSize;
  const room = { width: sheet.width - 2 * edge - 30, size };
  const lines = fitLines(form.name, room, 2);
  const height = Math.max(28, lines.length * step + 9);
  const first = y + height / 2 - ((lines.length - 1) * step) / 2 + size * 0.34;
  const at = (x: number, i: number) => ({ x, y: first + i * step, size, anchor: 'start' as const });
  return {
    id: form.id,
    ...(form.href !== undefined && { href: form.href }),
    text: form.text,
    target: { x: edge, y, width: sheet.width - 2 * edge, height },
    lines: [
      { kind: 'form-number', text: form.number, ...at(edge, 0) },
      ...lines.map((text, i): MapText => ({ kind: 'form', text, ...at(edge + 30, i) })),
    ],
  };
}

function drawBody(height: number): string {
  const body = pathRound(1);
  body.moveTo(0, 8);
  body.quadraticCurveTo(sheet.width / 2, -6, sheet.width, 8);
  body.lineTo(sheet.width, height - 8);
  body.quadraticCurveTo(sheet.width / 2, height + 10, 0, height - 8);
  body.closePath();
  return body.toString();
}

function drawRule(y: number): MapPath {
  const rule = pathRound(1);
  rule.moveTo(edge, y);
  rule.lineTo(sheet.width - edge, y);
  return { kind: 'core-rule', d: rule.toString() };
}

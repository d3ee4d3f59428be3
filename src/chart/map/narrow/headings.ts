import { pathRound } from 'd3';
import {
  type PathShape,
  placeLines,
  placePath,
  placeText,
  type TextShape,
} from '#chart/drawing.ts';
import type { MapData, MapForm, MapSector } from '#chart/map/data.ts';
import { type PlacedNode, placeTarget } from '#chart/map/placed.ts';
import { fitLines } from '#text/fit.ts';
import { wrapText } from '#text/wrap.ts';

/** The measures of the narrow map: a list with a line for each department, not a smaller lens. */
export const narrow = {
  width: 328,
  textSize: 15,
  /** Of the numbers over the strands and of the legends. */
  smallSize: 13,
  /** Where names begin, after the number of gaps. */
  indent: 30,
  /** The length of a strand, and how long before its end a gap breaks off. */
  drop: 44,
  moat: 19,
  /** The widest that a column of strands becomes. */
  column: 44,
};

/** The head of the narrow map: the core with its heading and the numbered forms. */
export interface Head {
  readonly height: number;
  readonly ground: readonly PathShape[];
  readonly words: readonly TextShape[];
  readonly forms: readonly PlacedNode[];
}

const edge = 18;
const headingSize = 24;
const step = narrow.textSize * 1.2;

/** Places the core across the narrow map: what all strands below come from. */
export function placeHead({ forms, words }: MapData): Head {
  const heading = wrapText(words.centre, {
    face: 'heading',
    width: narrow.width - 2 * edge,
    size: headingSize,
  });
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
      drawBody(height),
      ...placed.map(({ target: { y } }) =>
        placePath('core-rule', [
          [edge, y],
          [narrow.width - edge, y],
        ]),
      ),
    ],
    words: placeLines('centre', heading, {
      x: edge,
      y: 12 + headingSize * 0.9,
      step: headingSize * 1.12,
      size: headingSize,
    }),
    forms: placed,
  };
}

function placeForm(form: MapForm, y: number): PlacedNode {
  const size = narrow.textSize;
  const room = { width: narrow.width - 2 * edge - 30, size };
  const lines = fitLines(form.name, room, 2);
  const height = Math.max(28, lines.length * step + 9);
  const first = y + height / 2 - ((lines.length - 1) * step) / 2 + size * 0.34;
  return {
    id: form.id,
    href: form.href,
    text: form.text,
    target: placeTarget({ x: edge, y, width: narrow.width - 2 * edge, height }),
    lines: [
      placeText('form', form.number, { x: edge, y: first, size }),
      ...placeLines('form', lines, { x: edge + 30, y: first, step, size }),
    ],
  };
}

function drawBody(height: number): PathShape {
  const body = pathRound(1);
  body.moveTo(0, 8);
  body.quadraticCurveTo(narrow.width / 2, -6, narrow.width, 8);
  body.lineTo(narrow.width, height - 8);
  body.quadraticCurveTo(narrow.width / 2, height + 10, 0, height - 8);
  body.closePath();
  return { shape: 'path', kind: 'core', d: body.toString() };
}

/** The heading of a sector's block. */
export interface SectorHead {
  readonly height: number;
  readonly ground: readonly PathShape[];
  readonly words: readonly TextShape[];
}

const size = 19;
/** Between the number of a form and its name. */
const hang = 22;

/** A rule, the name, and the numbered forms that occur in the block. */
export function placeSectorHead(
  sector: MapSector,
  forms: readonly MapForm[],
  top: number,
): SectorHead {
  const names = wrapText(sector.name, { face: 'heading', width: narrow.width, size });
  const below = top + 14 + names.length * size * 1.15;
  const legend = writeLegend(formsIn(sector, forms), below);
  return {
    height: below - top + legend.height + 12,
    ground: [
      placePath('rule', [
        [0, top],
        [narrow.width, top],
      ]),
    ],
    words: [
      ...placeLines('sector', names, { x: 0, y: top + 8 + size * 0.85, step: size * 1.15, size }),
      ...legend.words,
    ],
  };
}

function formsIn(sector: MapSector, forms: readonly MapForm[]): MapForm[] {
  const tied = sector.departments.flatMap(({ cells }) => cells.map(({ form }) => form));
  return forms.filter(({ id }) => tied.includes(id));
}

/** The numbered forms in two columns, the first of them filled first. */
function writeLegend(forms: readonly MapForm[], top: number): Legend {
  const size = narrow.smallSize;
  const half = Math.ceil(forms.length / 2);
  const entries = forms.map(({ number, name }) => {
    const lines = fitLines(name, { width: narrow.width / 2 - hang - 8, size }, 2);
    return { number, lines };
  });
  let y = top + size * 0.85;
  const words: TextShape[] = [];
  for (const [i, first] of entries.slice(0, half).entries()) {
    const second = entries[i + half];
    words.push(...writeEntry(first, 0, y));
    if (second !== undefined) words.push(...writeEntry(second, narrow.width / 2 + 4, y));
    y += Math.max(first.lines.length, second?.lines.length ?? 0) * size * 1.2 + 3;
  }
  return { words, height: y - top - size * 0.85 };
}

interface Legend {
  readonly words: readonly TextShape[];
  readonly height: number;
}

interface Entry {
  readonly number: string;
  readonly lines: readonly string[];
}

function writeEntry({ number, lines }: Entry, x: number, y: number): TextShape[] {
  const size = narrow.smallSize;
  return [
    placeText('label', number, { x, y, size }),
    ...placeLines('soft', lines, { x: x + hang, y, step: size * 1.2, size }),
  ];
}

import { pathRound } from 'd3';
import {
  type PathShape,
  placeLines,
  placePath,
  placeText,
  type TextShape,
} from '#chart/drawing.ts';
import type { MapCell, MapData, MapDepartment, MapForm, MapSector } from '#chart/map/data.ts';
import {
  type PlacedMap,
  type PlacedNode,
  type PlacedStrand,
  placeTarget,
} from '#chart/map/placed.ts';
import { drawStrand } from '#chart/map/strand.ts';
import { fitLines } from '#text/fit.ts';
import { narrow, placeHead, placeSectorHead, type SectorHead } from './headings.ts';

interface Block {
  readonly head: SectorHead;
  readonly departments: readonly PlacedNode[];
  readonly strands: readonly PlacedStrand[];
  readonly bottom: number;
}

/**
 * The map for a telephone: the core across the top, then a block for each sector and a line for each
 * department, whose strands fall from the numbers of the forms to its bar.
 */
export function placeNarrow(data: MapData): PlacedMap {
  const head = placeHead(data);
  let bottom = head.height;
  const blocks = data.sectors.map((sector) => {
    const block = placeBlock(sector, data.forms, bottom + 18);
    bottom = block.bottom;
    return block;
  });
  return {
    width: narrow.width,
    height: Math.ceil(bottom + 4),
    textSize: narrow.textSize,
    ground: [...head.ground, ...blocks.flatMap((block) => block.head.ground)],
    strands: blocks.flatMap(({ strands }) => strands),
    forms: head.forms,
    departments: blocks.flatMap(({ departments }) => departments),
    words: [...head.words, ...blocks.flatMap((block) => block.head.words)],
  };
}

function placeBlock(sector: MapSector, forms: readonly MapForm[], top: number): Block {
  const head = placeSectorHead(sector, forms, top);
  const departments: PlacedNode[] = [];
  const strands: PlacedStrand[] = [];
  let y = top + head.height;
  for (const department of sector.departments) {
    const lane = y + nameHeight(department);
    const read = department.reading === 'read';
    const bar = lane + laneHeight + 1;
    departments.push(placeDepartment(department, sector, { top: y, bar }));
    strands.push(
      ...placeLane(department, forms, lane).map((strand) => ({ ...strand, sector: sector.id })),
    );
    y = (read ? bar : lane) + 14;
  }
  return { head, departments, strands, bottom: y };
}

const step = narrow.textSize * 1.2;

/** How high the name of a department is, with the words under it. */
function nameHeight(department: MapDepartment): number {
  const lines = nameLines(department).length + (department.note === undefined ? 0 : 1);
  return Math.max(28, lines * step + 6);
}

/** A department: the number of its gaps, its name, and the bar at which its strands arrive. */
function placeDepartment(
  department: MapDepartment,
  sector: MapSector,
  { top, bar }: { readonly top: number; readonly bar: number },
): PlacedNode {
  return {
    id: department.id,
    sector: sector.id,
    href: department.href,
    text: department.text,
    target: placeTarget({ x: 0, y: top, width: narrow.width, height: nameHeight(department) }),
    lines: writeLines(department, top),
    mark: drawMark(department, { top, bar }),
  };
}

const nameLines = ({ name }: MapDepartment) =>
  fitLines(name, { width: narrow.width - narrow.indent, size: narrow.textSize }, 3);

function writeLines(department: MapDepartment, top: number): TextShape[] {
  const { gaps, note } = department;
  const lines = nameLines(department);
  const size = narrow.textSize;
  const y = top + 3 + size;
  const x = narrow.indent;
  return [
    ...(gaps === undefined
      ? []
      : [placeText('missing-figure', gaps, { x: 0, y: y + 3, size: 22 })]),
    ...placeLines('label', lines, { x, y, step, size }),
    ...(note === undefined
      ? []
      : [placeText('missing', note, { x, y: y + lines.length * step, size })]),
  ];
}

function drawMark(
  { reading }: MapDepartment,
  { top, bar }: { readonly top: number; readonly bar: number },
): PathShape {
  const y = top + 3 + narrow.textSize * 0.66;
  if (reading === 'not-read') {
    const ring = pathRound(1);
    ring.moveTo(15, y);
    ring.arc(9, y, 6, 0, 2 * Math.PI);
    return { shape: 'path', kind: 'ring-not-read', d: ring.toString() };
  }
  const [kind, from, to, height] =
    reading === 'nothing'
      ? (['bar-nothing', 2, 16, y] as const)
      : (['bar', 0, narrow.width, bar] as const);
  return placePath(kind, [
    [from, height],
    [to, height],
  ]);
}

const small = narrow.smallSize;

/** From the top of a lane to the bar of its department. */
const laneHeight = small * 1.25 + narrow.drop;

/** The strands of a department, each under the number of its form, falling to its bar. */
function placeLane(
  { id, cells }: MapDepartment,
  forms: readonly MapForm[],
  top: number,
): Omit<PlacedStrand, 'sector'>[] {
  const width = Math.min(narrow.column, narrow.width / Math.max(1, forms.length));
  return cells.map((cell) => {
    const column = forms.findIndex(({ id: form }) => form === cell.form);
    const x = (column + 0.5) * width;
    return {
      department: id,
      ...cell,
      strokes: dropStrand(cell, x, top),
      number: placeText(cell.state === 'gap' ? 'missing' : 'label', forms[column]?.number ?? '', {
        x,
        y: top + small * 0.85,
        size: small,
        anchor: 'middle',
      }),
      target: placeTarget({ x: column * width, y: top, width, height: laneHeight }),
    };
  });
}

function dropStrand(cell: MapCell, x: number, top: number) {
  const from = top + small * 1.25;
  const stop = from + narrow.drop - narrow.moat;
  return drawStrand(cell, {
    approach: (pen) => {
      pen.moveTo(x, from);
      pen.lineTo(x, stop);
    },
    stop: [x, stop],
    port: [x, from + narrow.drop],
    gap: 9,
  });
}

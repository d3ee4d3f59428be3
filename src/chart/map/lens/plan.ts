import { sum } from 'd3';
import type { MapData, MapDepartment, MapSector } from '#chart/map/data.ts';
import { splitWings } from '#chart/map/wings.ts';
import { fitLines } from '#text/fit.ts';
import { type Room, wordsFit, wrapText } from '#text/wrap.ts';

/** A curve that bulges at the height of the middle: half of a lens. */
export interface Curve {
  /** Distance from the axis at the middle. */
  readonly reach: number;
  readonly middle: number;
  readonly height: number;
  /** How much of the reach is left at the top and the bottom, 0 to 1. */
  readonly ends: number;
}

/** Distance of a curve from its axis at a height: part of an ellipse. */
export function curveAt({ reach, middle, height, ends }: Curve, y: number): number {
  const along = Math.min(1, Math.abs(y - middle) / (height / 2));
  return reach * Math.sqrt(1 - along * along * (1 - ends * ends));
}

/** The measures of a lens: forms at the centre, departments along a curve on either side. */
export interface LensMeasures {
  readonly width: number;
  /** The height to aim for; it becomes more where the departments need it. */
  readonly height: number;
  /** The height is at most this many times what the departments need, so that a few stand close. */
  readonly stretch: number;
  readonly textSize: number;
  /** From the axis to the edge of the core, at the middle. */
  readonly core: number;
  /** Room for a name beyond the rim: the least with which the names fit is taken. */
  readonly rooms: readonly [number, ...number[]];
  /** How long before its department a gap breaks off. */
  readonly moat: number;
  /** The least height of a department's row: it is a target for a finger where it is a link. */
  readonly row: number;
  /** Between strands side by side. */
  readonly gap: { readonly min: number; readonly max: number };
  /** The size of the headings over the two sides. */
  readonly wingSize: number;
}

/** Across the page of a desk. */
export const wideMeasures: LensMeasures = {
  width: 1200,
  height: 780,
  stretch: 1.7,
  textSize: 15.5,
  core: 124,
  rooms: [150, 185, 225],
  moat: 44,
  row: 30,
  gap: { min: 2.4, max: 6.5 },
  wingSize: 20,
};

/** Across the page of a tablet. */
export const mediumMeasures: LensMeasures = {
  width: 720,
  height: 820,
  stretch: 1.7,
  textSize: 14,
  core: 86,
  rooms: [96, 116, 136],
  moat: 26,
  row: 27,
  gap: { min: 2.4, max: 6 },
  wingSize: 17,
};

/** The layout of a lens, worked out before its strands are drawn. */
export interface LensPlan {
  readonly measures: LensMeasures;
  readonly density: Density;
  readonly height: number;
  /** Where the rim and the core begin. */
  readonly top: number;
  readonly rim: Curve;
  readonly core: Curve;
  readonly sides: readonly [Side, Side];
  readonly byEvidence: boolean;
}

/** One side of the centre: `sign` is -1 on the left and 1 on the right. */
export interface Side {
  readonly sign: -1 | 1;
  readonly rows: readonly PlacedRow[];
}

/** A row with its place; `share` is height that it got because some was left over. */
type PlacedRow = Row & { readonly y: number; readonly share: number };

/** A department's row with its place. */
export type PlacedDepartmentRow = DepartmentRow & { readonly y: number; readonly share: number };

/** Takes the loosest density that fits the height, otherwise the densest and a greater height. */
export function planLens(data: MapData, measures: LensMeasures): LensPlan {
  const { start, end, byEvidence } = splitWings(data.sectors);
  const top = byEvidence ? measures.wingSize * 2.2 : measures.textSize;
  const tries = densities(measures, data.sectors).map((density) => {
    const wings = [rowsOf(start, measures, density), rowsOf(end, measures, density)] as const;
    return { density, wings, needs: Math.max(...wings.map(heightOf)) + measures.textSize };
  });
  const room = measures.height - top;
  const { density, wings, needs } = tries.find((one) => one.needs <= room) ?? tries.at(-1) ?? none;
  const core = (data.forms.length * 2.4 + 7) * measures.textSize;
  const height = Math.max(needs, core, Math.min(room, Math.max(needs, core) * measures.stretch));
  const lens = { middle: top + height / 2, height };
  return {
    measures,
    density,
    top,
    height: top + height,
    byEvidence,
    rim: { ...lens, reach: measures.width / 2 - density.room - outset(measures), ends: 0.78 },
    core: { ...lens, reach: measures.core, ends: 0.72 },
    sides: [
      { sign: -1, rows: stackRows(wings[0], top, height) },
      { sign: 1, rows: stackRows(wings[1], top, height) },
    ],
  };
}

const none = { density: { lines: 1, gap: 1, room: 0 }, wings: [[], []], needs: 0 } as const;

/** Rows from top to bottom; the room that is left over is shared among the departments. */
function stackRows(rows: readonly Row[], top: number, height: number): PlacedRow[] {
  const departments = rows.filter(({ kind }) => kind === 'department').length;
  const spare = (height - heightOf(rows)) / Math.max(1, departments);
  let y = top;
  return rows.map((row) => {
    const share = row.kind === 'department' ? spare : 0;
    const placed = { ...row, y, share };
    y += row.height + share;
    return placed;
  });
}

/** What stands along one side, from top to bottom. */
type Row = SectorRow | DepartmentRow;

/** The heading of a sector. */
interface SectorRow {
  readonly kind: 'sector';
  readonly sector: MapSector;
  readonly lines: readonly string[];
  readonly height: number;
}

/** A department with its name in lines. */
interface DepartmentRow {
  readonly kind: 'department';
  readonly sector: MapSector;
  readonly department: MapDepartment;
  readonly lines: readonly string[];
  readonly height: number;
}

/** How densely a side is set: lines for a name, and the distance between strands. */
interface Density {
  readonly lines: number;
  readonly gap: number;
  /** The width of a line. */
  readonly room: number;
}

/** The densities to try, from loose to dense. */
function densities(measures: LensMeasures, sectors: readonly MapSector[]): Density[] {
  const { min, max } = measures.gap;
  const middle = (min + max) / 2;
  const room = roomFor(measures, sectors);
  const widest = measures.rooms.at(-1) ?? room;
  return [
    { lines: 3, gap: max, room },
    { lines: 2, gap: middle, room },
    { lines: 2, gap: (min + middle) / 2, room },
    { lines: 1, gap: min, room: widest },
  ];
}

/** The least room in which every name takes two lines at most, none with a broken word. */
function roomFor(measures: LensMeasures, sectors: readonly MapSector[]): number {
  const names = sectors.flatMap(({ departments }) => departments.map(({ name }) => name));
  const fits = (width: number) =>
    names.every((name) => {
      const room = { width, size: measures.textSize };
      return wordsFit(name, room) && wrapText(name, room).length <= 2;
    });
  return measures.rooms.find(fits) ?? measures.rooms.at(-1) ?? measures.rooms[0];
}

/** Between the rim and the names: a bar, and the number of gaps. */
export const outset = (measures: LensMeasures) => measures.textSize * 2.5;

/** The rows of one side. */
function rowsOf(
  sectors: readonly MapSector[],
  measures: LensMeasures,
  { lines: max, gap, room: width }: Density,
): Row[] {
  const size = measures.textSize;
  const room = { width, size };
  return sectors.flatMap((sector): Row[] => [
    sectorRow(sector, { width: width + outset(measures) - size, size: sectorSize(measures) }, max),
    ...sector.departments.map((department): Row => {
      const lines = fitLines(department.name, room, max);
      const written = lines.length + (department.note === undefined ? 0 : 1);
      const height = Math.max(
        size * 0.7 + written * size * 1.2,
        department.cells.length * gap + gap * 1.6,
        measures.row,
      );
      return { kind: 'department', sector, department, lines, height };
    }),
  ]);
}

function sectorRow(sector: MapSector, room: Room, max: number): SectorRow {
  const lines = fitLines(sector.name, room, Math.min(2, max));
  return { kind: 'sector', sector, lines, height: room.size * (0.9 + lines.length * 1.15) };
}

/** The size of the heading of a sector. */
export const sectorSize = (measures: LensMeasures) => measures.textSize * 1.1;

/** How much height rows need. */
const heightOf = (rows: readonly Row[]): number => sum(rows, ({ height }) => height);

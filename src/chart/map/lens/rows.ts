import { sum } from 'd3';
import { fitLines } from '#chart/text/fit.ts';
import { type Room, wordsFit, wrapText } from '#chart/text/wrap.ts';
import type { MapDepartment, MapSector } from '#chart/map/data.ts';
import type { LensFrame } from './frame.ts';

/** What stands along one side, from top to bottom. */
export type Row = SectorRow | DepartmentRow;

/** The heading of a sector. */
interface SectorRow {
  readonly kind: 'sector';
  readonly sector: MapSector;
  readonly lines: readonly string[];
  readonly height: number;
}

/** A department with its name in lines. */
export interface DepartmentRow {
  readonly kind: 'department';
  readonly sector: MapSector;
  readonly department: MapDepartment;
  readonly lines: readonly string[];
  readonly height: number;
}

/** How closely things stand. */
export interface Density {
  readonly lines: number;
  readonly gap: number;
  /** The width of a line. */
  readonly room: number;
}

/** From airy to dense: the first one that fits is taken. */
export function densities(frame: LensFrame, sectors: readonly MapSector[]): Density[] {
  const { least, most } = frame.gap;
  const middle = (least + most) / 2;
  const room = roomFor(frame, sectors);
  const widest = frame.rooms.at(-1) ?? room;
  return [
    { lines: 3, gap: most, room },
    { lines: 2, gap: middle, room },
    { lines: 2, gap: (least + middle) / 2, room },
    { lines: 1, gap: least, room: widest },
  ];
}

/** The least room in which every name takes two lines at most, none with a broken word. */
function roomFor(frame: LensFrame, sectors: readonly MapSector[]): number {
  const names = sectors.flatMap(({ departments }) => departments.map(({ name }) => name));
  const fits = (width: number) =>
    names.every((name) => {
      const room = { width, size: frame.textSize };
      return wordsFit(name, room) && wrapText(name, room).length <= 2;
    });
  return frame.rooms.find(fits) ?? frame.rooms.at(-1) ?? frame.rooms[0];
}

/** Between the rim and the names: a bar, and the number of gaps. */
export const outset = (frame: LensFrame) => frame.textSize * 2.5;

/** The rows of one side. */
export function rowsOf(
  sectors: readonly MapSector[],
  frame: LensFrame,
  { lines: most, gap, room: width }: Density,
): Row[] {
  const size = frame.textSize;
  const room = { width, size };
  return sectors.flatMap((sector): Row[] => [
    sectorRow(sector, { width: width + outset(frame) - size, size: sectorSize(frame) }, most),
    ...sector.departments.map((department): Row => {
      const lines = fitLines(department.name, room, most);
      const written = lines.length + (department.note === undefined ? 0 : 1);
      const height = Math.max(
        size * 0.7 + written * size * 1.2,
        department.cells.length * gap + gap * 1.6,
        frame.row,
      );
      return { kind: 'department', sector, department, lines, height };
    }),
  ]);
}

function sectorRow(sector: MapSector, room: Room, most: number): SectorRow {
  const lines = fitLines(sector.name, room, Math.min(2, most));
  return { kind: 'sector', sector, lines, height: room.size * (0.9 + lines.length * 1.15) };
}

/** The size of the heading of a sector. */
export const sectorSize = (frame: LensFrame) => frame.textSize * 1.1;

/** How much height rows need. */
export const heightOf = (rows: readonly Row[]): number => sum(rows, ({ height }) => height);

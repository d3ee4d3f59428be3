import { type Curve } from '#chart/map/curve.ts';
import type { MapData } from '#chart/map/data.ts';
import { splitWings } from '#chart/map/split-wings.ts';
import type { LensFrame } from './frame.ts';
import {
  type DepartmentRow,
  densities,
  type Density,
  heightOf,
  outset,
  type Row,
  rowsOf,
} from './rows.ts';

/** Everything about a lens that is known before its strands are. */
export interface LensPlan {
  readonly frame: LensFrame;
  readonly density: Density;
  readonly height: number;
  /** Where the rim and the core begin. */
  readonly top: number;
  readonly rim: Curve;
  readonly core: Curve;
  readonly sides: readonly [Side, Side];
  readonly byEvidence: boolean;
}

/** One side: -1 is where reading begins, 1 where it ends. */
export interface Side {
  readonly sign: -1 | 1;
  readonly rows: readonly PlacedRow[];
}

/** A row with its place; `share` is room that was left over. */
type PlacedRow = Row & { readonly y: number; readonly share: number };

/** A department's row with its place. */
export type PlacedDepartmentRow = DepartmentRow & { readonly y: number; readonly share: number };

/** Chooses the airiest density that fits, else the densest and a greater height. */
export function planLens(data: MapData, frame: LensFrame): LensPlan {
  const { start, end, byEvidence } = splitWings(data.sectors);
  const top = byEvidence ? frame.wingSize * 2.2 : frame.textSize;
  const tries = densities(frame, data.sectors).map((density) => {
    const wings = [rowsOf(start, frame, density), rowsOf(end, frame, density)] as const;
    return { density, wings, needs: Math.max(...wings.map(heightOf)) + frame.textSize };
  });
  const room = frame.height - top;
  const { density, wings, needs } = tries.find((one) => one.needs <= room) ?? tries.at(-1) ?? none;
  const core = (data.forms.length * 2.4 + 7) * frame.textSize;
  const height = Math.max(needs, core, Math.min(room, Math.max(needs, core) * frame.stretch));
  const lens = { middle: top + height / 2, height };
  return {
    frame,
    density,
    top,
    height: top + height,
    byEvidence,
    rim: { ...lens, reach: frame.width / 2 - density.room - outset(frame), ends: 0.78 },
    core: { ...lens, reach: frame.core, ends: 0.72 },
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

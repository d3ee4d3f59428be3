import { sum } from 'd3';
import type { MapSector } from './data.ts';

/** The sectors on either side of the centre, each in its own order. */
export interface Wings {
  readonly start: readonly MapSector[];
  readonly end: readonly MapSector[];
  /** Whether the sides are those commonly seen as relevant and the others. */
  readonly byEvidence: boolean;
}

/** A heading takes about this many departments of room. */
const heading = 0.6;
/** One side may be this many times as long as the other; beyond that, both get the same length. */
const maxLopsided = 2.4;
/** Where the sides would differ by more than this part of the whole, a sector is split between them. */
const maxUneven = 0.3;

/**
 * Sectors commonly seen as relevant on one side and the others on the other, so that strands where
 * nobody looks for them show. Where that is not said of all, or would leave one side nearly empty,
 * the sides are only of the same length.
 */
export function splitWings(sectors: readonly MapSector[]): Wings {
  const start = sectors.filter(({ evident }) => evident === 'yes');
  const end = sectors.filter(({ evident }) => evident === 'no');
  const [min, max] = [lengthOf(start), lengthOf(end)].toSorted((a, b) => a - b);
  const said = start.length + end.length === sectors.length;
  if (said && (min ?? 0) > 0 && (max ?? 0) <= (min ?? 0) * maxLopsided)
    return { start, end, byEvidence: true };
  return { ...splitInHalf(sectors), byEvidence: false };
}

function splitInHalf(sectors: readonly MapSector[]): Pick<Wings, 'start' | 'end'> {
  const whole = lengthOf(sectors);
  const off = (cut: number) => Math.abs(whole - 2 * lengthOf(sectors.slice(0, cut)));
  const cuts = sectors.map((_, i) => i);
  const best = cuts.reduce((a, b) => (off(b) < off(a) ? b : a), 0);
  if (off(best) > whole * maxUneven) return splitInside(sectors);
  return { start: sectors.slice(0, best), end: sectors.slice(best) };
}

/** One sector is as long as all others together, so it stands on both sides. */
function splitInside(sectors: readonly MapSector[]): Pick<Wings, 'start' | 'end'> {
  const half = Math.ceil(sum(sectors, ({ departments }) => departments.length) / 2);
  const start: MapSector[] = [];
  const end: MapSector[] = [];
  let taken = 0;
  for (const sector of sectors) {
    const { departments } = sector;
    const here = Math.max(0, Math.min(departments.length, half - taken));
    if (here > 0) start.push({ ...sector, departments: departments.slice(0, here) });
    if (here < departments.length) end.push({ ...sector, departments: departments.slice(here) });
    taken += departments.length;
  }
  return { start, end };
}

const lengthOf = (sectors: readonly MapSector[]) =>
  sum(sectors, ({ departments }) => departments.length + heading);

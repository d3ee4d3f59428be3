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
/** A side may be this much longer than the other before the sides stop meaning something. */
const mostLopsided = 2.4;
/** From this difference on, as a part of all, a sector is split rather than kept together. */
const mostUneven = 0.3;

/**
 * Sectors commonly seen as relevant on one side and the others on the other, so that strands where
 * nobody looks for them show. Where that is not said of all, or would leave one side nearly empty,
 * the sides are as long as one another and mean nothing.
 */
export function splitWings(sectors: readonly MapSector[]): Wings {
  const start = sectors.filter(({ evident }) => evident === 'yes');
  const end = sectors.filter(({ evident }) => evident === 'no');
  const [least, most] = [lengthOf(start), lengthOf(end)].toSorted((a, b) => a - b);
  const said = start.length + end.length === sectors.length;
  if (said && (least ?? 0) > 0 && (most ?? 0) <= (least ?? 0) * mostLopsided)
    return { start, end, byEvidence: true };
  return { ...splitInHalf(sectors), byEvidence: false };
}

function splitInHalf(sectors: readonly MapSector[]): Pick<Wings, 'start' | 'end'> {
  const whole = lengthOf(sectors);
  const off = (cut: number) => Math.abs(whole - 2 * lengthOf(sectors.slice(0, cut)));
  const cuts = sectors.map((_, i) => i);
  const best = cuts.reduce((a, b) => (off(b) < off(a) ? b : a), 0);
  if (off(best) > whole * mostUneven) return splitInside(sectors);
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

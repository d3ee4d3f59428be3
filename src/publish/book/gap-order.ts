import type { GapTally } from '#model/relevance.ts';

/** The gap of a department, as far as departments are put in order by it. */
interface Gapped {
  readonly objectives: GapTally;
  readonly links: GapTally;
}

/** Most objectives that make no link first, then the larger share of them, then most links. */
export const largestGapFirst = (a: Gapped, b: Gapped): number =>
  b.objectives.no - a.objectives.no ||
  b.objectives.share - a.objectives.share ||
  b.links.no - a.links.no;

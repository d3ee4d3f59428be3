import { wrapText } from '#chart/text/wrap.ts';
import type { ProfileRow } from './data.ts';

/** The measures of a profile. */
export interface ProfileLayout {
  readonly width: number;
  readonly size: number;
  readonly nameWidth: number;
  readonly track: readonly [number, number];
  readonly figureSize: number;
  /** Whether the name stands beside its ruler or above it. */
  readonly beside: boolean;
}

/** The room that a theme takes, measured from the rule above it. */
export interface RowRoom {
  readonly height: number;
  /** The base line of its ruler. */
  readonly base: number;
  readonly lines: readonly string[];
  readonly firstLine: number;
  readonly lineHeight: number;
}

const trackRoom = 46;

/** How high a theme's row is, and where its parts stand in it. */
export function measureRow(row: ProfileRow, layout: ProfileLayout): RowRoom {
  const { size, nameWidth, beside } = layout;
  const lines = wrapText(row.name, { width: nameWidth, size });
  const lineHeight = size * 1.2;
  const extra = (lines.length - 1) * lineHeight;
  if (!beside) {
    const base = size + 8 + extra + 27;
    return { lines, lineHeight, firstLine: size + 6, base, height: base + 22 };
  }
  const height = Math.max(trackRoom, lines.length * lineHeight + 20);
  const middle = height / 2;
  return {
    lines,
    lineHeight,
    height,
    base: middle + 6,
    firstLine: middle - extra / 2 + size * 0.35,
  };
}

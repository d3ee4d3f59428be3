import type { Typesetter, Type } from '#card/font/typesetter.ts';
import { balanceText } from './wrap.ts';

/** The place that a text has, and the sizes that it may be set in. */
export interface Place {
  readonly face: Type['face'];
  /** In pixels, largest first. */
  readonly sizes: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Line height in em. */
  readonly leading: number;
}

/** A text as it is set. */
export interface SetText {
  readonly face: Type['face'];
  readonly size: number;
  /** From baseline to baseline, in pixels. */
  readonly lineHeight: number;
  readonly lines: readonly string[];
  /** The height of all lines, in pixels. */
  readonly height: number;
  /** Whether all of it is there. */
  readonly whole: boolean;
}

/** Drawn text may be a hair wider than the sum of its characters. */
const slack = 0.985;

/**
 * Sets a text at the largest size at which it fits its place without a word cut. A text that fits at
 * no size is set at the smallest and ends in an ellipsis.
 */
export function fitText(typesetter: Typesetter, text: string, place: Place): SetText {
  let withCut: SetText | undefined;
  let smallest: SetText | undefined;
  for (const size of place.sizes) {
    const { set, cut } = setAt(typesetter, text, { ...place, size });
    if (set.whole && !cut) return set;
    if (set.whole) withCut ??= set;
    smallest = set;
  }
  if (smallest === undefined) throw new Error('A place needs a size.');
  return withCut ?? shorten(smallest, place);
}

function setAt(
  typesetter: Typesetter,
  text: string,
  { face, size, width, height, leading }: Place & { readonly size: number },
): { readonly set: SetText; readonly cut: boolean } {
  const widthOf = (part: string): number => typesetter.measure(part, { face, size });
  const { lines, cut } = balanceText(text, width * slack, widthOf);
  const lineHeight = Math.round(size * leading);
  const all = lineHeight * lines.length;
  return { cut, set: { face, size, lineHeight, lines, height: all, whole: all <= height } };
}

/** Leaves out the lines that have no place, at least one stays. */
function shorten(set: SetText, { height }: Place): SetText {
  const most = Math.max(1, Math.floor(height / set.lineHeight));
  const last = set.lines[most - 1] ?? '';
  const shortened = `${[...last].slice(0, -2).join('').trimEnd()}…`;
  const lines = [...set.lines.slice(0, most - 1), shortened];
  return { ...set, lines, height: set.lineHeight * most };
}

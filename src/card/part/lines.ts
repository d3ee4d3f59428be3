import { box, type CardElement } from '#card/element.ts';
import type { Typesetter } from '#card/font/typesetter.ts';
import { fitText, type SetText } from '#card/text/fit.ts';
import { thinRule } from './rules.ts';
import { startOf, textBlock, type Sheet } from './sheet.ts';

/** The ruled lines under the name, and how much room they take. */
export interface SetLines {
  readonly lines: readonly SetText[];
  readonly padding: number;
  readonly height: number;
}

/** What lines are set in. */
export interface LinePlace {
  readonly width: number;
  /** In pixels; further lines that have no room are left out. */
  readonly height: number;
  readonly size: number;
}

/** Sets the lines that every card has, smaller where a line is long. */
export function setLines({ facts, typesetter }: Sheet, place: Omit<LinePlace, 'height'>): SetLines {
  return rule(
    facts.lines.map((text) => setLine(typesetter, text, place)),
    place.size,
  );
}

/** The same lines and as many of the further ones as have room. */
export function addFurther(
  { facts, typesetter }: Sheet,
  set: SetLines,
  place: LinePlace,
): SetLines {
  let lines = set;
  for (const text of facts.further) {
    const longer = rule([...lines.lines, setLine(typesetter, text, place)], place.size);
    if (longer.height > place.height) break;
    lines = longer;
  }
  return lines;
}

function rule(lines: readonly SetText[], size: number): SetLines {
  const padding = Math.round(size * 0.4);
  const height = lines.reduce((sum, line) => sum + line.height + 2 * padding + 2, 0);
  return { lines, padding, height };
}

function setLine(
  typesetter: Typesetter,
  text: string,
  { width, size }: Omit<LinePlace, 'height'>,
): SetText {
  const sizes = [size, Math.round(size * 0.88), Math.round(size * 0.78)];
  return fitText(typesetter, text, {
    face: 'sans',
    sizes,
    width,
    height: size * 2.6,
    leading: 1.24,
  });
}

/** The lines as they stand: a rule over each, as in a mark book. */
export const linesElement = (sheet: Sheet, { lines, padding }: SetLines): CardElement =>
  box(
    { flexShrink: 0, width: '100%' },
    lines.map((set, index) =>
      box({ width: '100%' }, [
        thinRule(sheet.colours.rule),
        box({ alignItems: startOf(sheet), paddingTop: padding, paddingBottom: padding }, [
          textBlock(sheet, set, { id: `line-${String(index)}`, color: sheet.colours.ink }),
        ]),
      ]),
    ),
  );

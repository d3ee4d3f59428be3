import { type CardElement, type CardStyle, box, named, word } from '#card/element.ts';
import type { CardFacts } from '#card/facts.ts';
import type { Face } from '#card/font/card-font.ts';
import type { Typesetter } from '#card/font/typesetter.ts';
import type { CardColours } from '#card/palette.ts';
import type { SetText } from '#card/text/fit.ts';
import { splitRuns } from '#card/text/runs.ts';

/** What every part of a card works with. */
export interface Sheet {
  readonly facts: CardFacts;
  readonly colours: CardColours;
  readonly typesetter: Typesetter;
}

/** Beside one another in the direction of the language. */
export const across = ({ facts }: Sheet): 'row' | 'row-reverse' =>
  facts.direction === 'rtl' ? 'row-reverse' : 'row';

/** At the edge where a line of the language begins. */
export const startOf = ({ facts }: Sheet): 'flex-start' | 'flex-end' =>
  facts.direction === 'rtl' ? 'flex-end' : 'flex-start';

/** The styles of a face. */
export const faceStyle = ({ typesetter }: Sheet, face: Face, size: number): CardStyle => ({
  fontFamily: typesetter.family(face),
  fontSize: size,
});

/** A set text: one box a line, so that it breaks where it was measured. */
export function textBlock(
  sheet: Sheet,
  set: SetText,
  { id, color }: { readonly id: string; readonly color: string },
): CardElement {
  const style = {
    ...faceStyle(sheet, set.face, set.size),
    color,
    height: set.lineHeight,
    lineHeight: set.lineHeight / set.size,
  };
  const line = (text: string): CardElement => {
    const runs = splitRuns(text);
    if (runs.length === 1) return word(style, text);
    const gap = Math.round(set.size / 4);
    const words = runs.map((run) => word({}, run));
    return box({ ...style, flexDirection: across(sheet), gap }, words);
  };
  return named(id, box({ alignItems: startOf(sheet), flexShrink: 0 }, set.lines.map(line)));
}

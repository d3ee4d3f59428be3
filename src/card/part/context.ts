import { familiesOf } from '#card/card-font.ts';
import { box, type CardElement, type CardStyle, fill, named, word } from '#card/element.ts';
import type { Card } from '#card/card.ts';
import type { CardColours } from '#card/palette.ts';
import type { CardFace } from '#text/faces.ts';
import type { SetText } from '#text/fit.ts';

/** What every part of a card works with. */
export interface CardContext {
  readonly card: Card;
  readonly colours: CardColours;
}

/** Beside one another in the direction of the language. */
export const across = ({ card }: CardContext): 'row' | 'row-reverse' =>
  card.direction === 'rtl' ? 'row-reverse' : 'row';

/** At the edge where a line of the language begins. */
export const startOf = ({ card }: CardContext): 'flex-start' | 'flex-end' =>
  card.direction === 'rtl' ? 'flex-end' : 'flex-start';

/** The styles of a face. */
export const faceStyle = (face: CardFace, size: number): CardStyle => ({
  fontFamily: familiesOf(face),
  fontSize: size,
});

/** A set text: one box a line, so that it breaks where it was measured. */
export function textBlock(
  context: CardContext,
  set: SetText,
  { id, color }: { readonly id: string; readonly color: string },
): CardElement {
  const style = {
    ...faceStyle(set.face, set.size),
    color,
    height: set.lineHeight,
    lineHeight: set.lineHeight / set.size,
  };
  const line = (text: string): CardElement => {
    const runs = splitRuns(text);
    if (runs.length === 1) return word(style, text);
    const gap = Math.round(set.size / 4);
    const words = runs.map((run) => word({}, run));
    return box({ ...style, flexDirection: across(context), gap }, words);
  };
  return named(id, box({ alignItems: startOf(context), flexShrink: 0 }, set.lines.map(line)));
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A line in runs of one direction, in reading order. satori's bidirectional text is simplified: a
 * number in a right-to-left line comes out turned round unless it has a box of its own.
 */
function splitRuns(line: string): string[] {
  if (!rightToLeft.test(line)) return [line];
  const runs: string[][] = [];
  let before: boolean | undefined;
  for (const word of line.split(' ')) {
    const turned = rightToLeft.test(word);
    if (turned === before) runs.at(-1)?.push(word);
    else runs.push([word]);
    before = turned;
  }
  return runs.map((words) => words.join(' '));
}

/** The double rule of the site's mastheads: a thick and a thin line. */
export const doubleRule = (color: string): CardElement =>
  box({ flexShrink: 0, width: '100%' }, [
    fill({ height: 5, width: '100%', backgroundColor: color }),
    fill({ height: 2, width: '100%', marginTop: 4, backgroundColor: color }),
  ]);

/** How high a double rule is, in pixels. */
export const doubleRuleHeight = 11;

/** A thin rule over the whole width. */
export const thinRule = (color: string, height = 2): CardElement =>
  fill({ flexShrink: 0, width: '100%', height, backgroundColor: color });

import { box, type CardElement } from '#card/element.ts';
import { fitText, type SetText } from '#card/text/fit.ts';
import { addFurther, linesElement, setLines, type SetLines } from './lines.ts';
import { textBlock, type Sheet } from './sheet.ts';

/** The room for the name and the lines under it. */
export interface BodyPlace {
  readonly width: number;
  readonly height: number;
  readonly nameSizes: readonly number[];
  /** As high as a name may get. */
  readonly nameHeight: number;
  readonly lineSize: number;
  /** Between the two. */
  readonly gap: number;
  /** What is wanted for a picture below, as far as the name leaves it. */
  readonly wanted: number;
}

/** The name and its lines as they are set. */
export interface SetBody {
  readonly name: SetText;
  readonly lines: SetLines;
  readonly gap: number;
  readonly height: number;
  /** Whether the whole name has room. */
  readonly fits: boolean;
}

/** A name is never pressed below this part of the height that it may have. */
const leastName = 0.5;

/** Sets the lines first, which no card may lack, then the name in what is left, then further lines. */
export function setBody(sheet: Sheet, place: BodyPlace): SetBody {
  const { width, gap, lineSize: size } = place;
  const lines = setLines(sheet, { width, size });
  const room = place.height - lines.height - gap;
  const height = Math.min(
    room,
    Math.max(room - place.wanted, place.nameHeight * leastName),
    place.nameHeight,
  );
  const name = fitText(sheet.typesetter, sheet.facts.name, {
    face: 'serif',
    sizes: place.nameSizes,
    width,
    height,
    leading: hasTallLetters(sheet.facts.name) ? 1.22 : 1.06,
  });
  const left = place.height - gap - name.height;
  const all = place.wanted > 0 ? lines : addFurther(sheet, lines, { width, size, height: left });
  return {
    name,
    lines: all,
    gap,
    height: name.height + gap + all.height,
    fits: name.whole && height > 0,
  };
}

/** Capitals with accents reach into the line above. */
const hasTallLetters = (text: string): boolean => /\p{Lu}\p{M}/u.test(text.normalize('NFD'));

/** The name over its ruled lines. */
export const bodyElement = (sheet: Sheet, { name, lines, gap }: SetBody): CardElement =>
  box({ gap, flexShrink: 0 }, [
    textBlock(sheet, name, { id: 'name', color: sheet.colours.ink }),
    linesElement(sheet, lines),
  ]);

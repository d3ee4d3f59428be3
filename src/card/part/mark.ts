import { box, named, word, type CardElement } from '#card/element.ts';
import type { CardMark } from '#card/facts.ts';
import { fitText, type SetText } from '#card/text/fit.ts';
import { faceStyle, startOf, textBlock, type Sheet } from './sheet.ts';

/** The room that the hero has. */
export interface MarkPlace {
  readonly width: number;
  readonly height: number;
  /** The size of a number with two digits, in pixels. */
  readonly size: number;
}

/** What stands small beside a number, in parts of its size. */
const smallPart = 0.27;
/** Between the two, in parts of the size. */
const gapPart = 0.05;

/**
 * The hero in paper on the slab: a number as large as its place allows with the scale small beside
 * it, or words of the same weight.
 */
export function markElement(sheet: Sheet, place: MarkPlace): CardElement {
  const { mark } = sheet.facts;
  if (mark === undefined) return box({});
  const beneath = mark.beneath === undefined ? undefined : setBeneath(sheet, mark.beneath, place);
  const gap = Math.round(place.size * 0.08);
  const left = {
    ...place,
    height: place.height - (beneath === undefined ? 0 : beneath.height + gap),
  };
  const hero =
    mark.kind === 'number'
      ? numberElement(sheet, mark, left)
      : wordsElement(sheet, mark.words, left);
  const below =
    beneath === undefined
      ? []
      : [textBlock(sheet, beneath, { id: 'beneath', color: sheet.colours.paper })];
  return box({ alignItems: startOf(sheet), flexShrink: 0, gap }, [hero, ...below]);
}

function setBeneath(sheet: Sheet, text: string, { size, width }: MarkPlace): SetText {
  const largest = Math.max(28, Math.round(size * 0.11));
  return fitText(sheet.typesetter, text, {
    face: 'bold',
    sizes: [largest, Math.round(largest * 0.85), 24],
    width,
    height: largest * 2.5,
    leading: 1.2,
  });
}

/**
 * The figures fill the box: above and below them a line of this size would be mostly air. A number
 * reads from left to right in every language.
 */
function numberElement(
  sheet: Sheet,
  { number, of }: CardMark & { kind: 'number' },
  place: MarkPlace,
): CardElement {
  const { measure, figures, bearing } = sheet.typesetter;
  const { baseline, high } = figures('serif');
  // At this size the white at the side of a figure would look like an indent.
  const edge = bearing(number, 'serif');
  const wide = measure(number, { face: 'serif', size: 1 }) + gapPart - edge;
  const whole = wide + measure(of, { face: 'serif', size: smallPart });
  const size = Math.floor(Math.min(place.size, place.width / whole, place.height / high));
  const height = Math.round(size * high);
  const standing = (text: string, left: number, fontSize: number): CardElement =>
    word(
      {
        ...faceStyle(sheet, 'serif', fontSize),
        position: 'absolute',
        left,
        top: Math.round(height - baseline * fontSize),
        color: sheet.colours.paper,
        lineHeight: 1,
      },
      text,
    );
  return named(
    'mark',
    box({ position: 'relative', width: Math.ceil(whole * size), height }, [
      standing(number, Math.round(-edge * size), size),
      standing(of, Math.round(wide * size), Math.round(size * smallPart)),
    ]),
  );
}

function wordsElement(sheet: Sheet, words: string, place: MarkPlace): CardElement {
  const sizes = [0.56, 0.5, 0.44, 0.38, 0.32, 0.26].map((part) => Math.round(place.size * part));
  const { width, height } = place;
  const set = fitText(sheet.typesetter, words, {
    face: 'serif',
    sizes,
    width,
    height,
    leading: 0.95,
  });
  return textBlock(sheet, set, { id: 'mark', color: sheet.colours.paper });
}

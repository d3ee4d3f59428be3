import { box, type CardElement, named, word } from '#card/element.ts';
import type { CardMark } from '#card/card.ts';
import { setText, type SetText } from '#text/fit.ts';
import { figureMetrics, measureText } from '#text/measure.ts';
import { type CardContext, faceStyle, startOf, textBlock } from './context.ts';

/** The room that the hero has. */
export interface MarkPlace {
  readonly width: number;
  readonly height: number;
  /** The size of a number with two digits, in pixels. */
  readonly size: number;
}

/** The size of what stands beside a number, as a part of the number's size. */
const smallPart = 0.27;
/** The gap between the two, as a part of the number's size. */
const gapPart = 0.05;

/**
 * The hero in paper on the slab: a number as large as its place allows with the scale small beside
 * it, or words of the same weight.
 */
export function markElement(context: CardContext, place: MarkPlace): CardElement {
  const { mark } = context.card;
  if (mark === undefined) return box({});
  const beneath = mark.beneath === undefined ? undefined : setBeneath(mark.beneath, place);
  const gap = Math.round(place.size * 0.08);
  const left = {
    ...place,
    height: place.height - (beneath === undefined ? 0 : beneath.height + gap),
  };
  const hero =
    mark.kind === 'number'
      ? numberElement(context, mark, left)
      : wordsElement(context, mark.words, left);
  const below =
    beneath === undefined
      ? []
      : [textBlock(context, beneath, { id: 'beneath', color: context.colours.paper })];
  return box({ alignItems: startOf(context), flexShrink: 0, gap }, [hero, ...below]);
}

function setBeneath(text: string, { size, width }: MarkPlace): SetText {
  const largest = Math.max(28, Math.round(size * 0.11));
  return setText(text, {
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
  context: CardContext,
  { number, of }: CardMark & { kind: 'number' },
  place: MarkPlace,
): CardElement {
  // At this size the white at the side of a figure would look like an indent.
  const { baseline, capHeight: high, bearing: edge } = figureMetrics(number, 'serif');
  const wide = measureText(number, { face: 'serif', size: 1 }) + gapPart - edge;
  const whole = wide + measureText(of, { face: 'serif', size: smallPart });
  const size = Math.floor(Math.min(place.size, place.width / whole, place.height / high));
  const height = Math.round(size * high);
  const standing = (text: string, left: number, fontSize: number): CardElement =>
    word(
      {
        ...faceStyle('serif', fontSize),
        position: 'absolute',
        left,
        top: Math.round(height - baseline * fontSize),
        color: context.colours.paper,
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

function wordsElement(context: CardContext, words: string, place: MarkPlace): CardElement {
  const sizes = [0.56, 0.5, 0.44, 0.38, 0.32, 0.26].map((part) => Math.round(place.size * part));
  const { width, height } = place;
  const set = setText(words, {
    face: 'serif',
    sizes,
    width,
    height,
    leading: 0.95,
  });
  return textBlock(context, set, { id: 'mark', color: context.colours.paper });
}

import { composeTall, type TallShape } from './compose-tall.ts';
import { composeWide } from './compose-wide.ts';
import type { CardElement } from './element.ts';
import type { Card } from './card.ts';
import type { CardFormat } from './format.ts';
import { coloursOf } from './palette.ts';

/** The sizes of names that share a card with much else. */
const small = {
  square: [84, 76, 68, 60, 54, 48, 44, 40],
  story: [96, 86, 76, 68, 60, 54, 48, 44],
};

const square: TallShape = {
  width: 1080,
  height: 1080,
  pad: 64,
  slab: { height: 412, top: 48, bottom: 50, markSize: 340 },
  band: 108,
  names: {
    table: { sizes: small.square, height: 220 },
    scale: { sizes: small.square, height: 220 },
    nothing: { sizes: [116, 104, 94, ...small.square], height: 283 },
  },
  lineSize: 31,
  unit: 1.12,
  pictures: ['scale', 'table'],
};

/** The top and the foot of a story lie under what the platform draws over it. */
const story: TallShape = {
  width: 1080,
  height: 1920,
  pad: 72,
  slab: { height: 730, top: 190, bottom: 72, markSize: 500 },
  band: 230,
  names: {
    table: { sizes: small.story, height: 310 },
    scale: { sizes: [116, 106, ...small.story], height: 420 },
    nothing: { sizes: [164, 148, 132, 116, 106, ...small.story], height: 517 },
  },
  lineSize: 38,
  unit: 1.5,
  pictures: ['table', 'scale'],
};

/** The tree of a card in one shape. Text is measured before it is placed, so that nothing overlaps. */
export function composeCard(card: Card, format: CardFormat): CardElement {
  const context = { card, colours: coloursOf(card) };
  switch (format) {
    case 'wide':
      return composeWide(context);
    case 'square':
      return composeTall(context, square);
    case 'story':
      return composeTall(context, story);
  }
}

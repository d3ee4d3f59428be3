import { composeTall, type TallShape } from './compose-tall.ts';
import { composeWide } from './compose-wide.ts';
import type { CardElement } from './element.ts';
import type { CardFacts } from './facts.ts';
import type { Typesetter } from './font/typesetter.ts';
import type { CardFormat } from './format.ts';
import { coloursOf } from './palette.ts';

const square: TallShape = {
  width: 1080,
  height: 1080,
  pad: 64,
  slab: { height: 412, top: 48, bottom: 50, markSize: 340 },
  band: 108,
  nameSizes: [84, 76, 68, 60, 54, 48, 44, 40],
  nameHeight: 220,
  loneSizes: [116, 104, 94],
  lineSize: 31,
  unit: 1.12,
  picture: ({ scale, table }) =>
    scale !== undefined ? 'scale' : table !== undefined ? 'table' : 'none',
};

/** The top and the foot of a story lie under what the platform draws over it. */
const story: TallShape = {
  width: 1080,
  height: 1920,
  pad: 72,
  slab: { height: 730, top: 190, bottom: 72, markSize: 500 },
  band: 230,
  nameSizes: [96, 86, 76, 68, 60, 54, 48, 44],
  nameHeight: 310,
  loneSizes: [164, 148, 132, 116, 106],
  lineSize: 38,
  unit: 1.5,
  picture: ({ scale, table }) =>
    table !== undefined ? 'table' : scale !== undefined ? 'scale' : 'none',
};

/** The tree of a card in one shape. Text is measured before it is placed, so that nothing overlaps. */
export function composeCard(
  facts: CardFacts,
  format: CardFormat,
  typesetter: Typesetter,
): CardElement {
  const sheet = { facts, typesetter, colours: coloursOf(facts) };
  switch (format) {
    case 'wide':
      return composeWide(sheet);
    case 'square':
      return composeTall(sheet, square);
    case 'story':
      return composeTall(sheet, story);
  }
}

import satori from 'satori';
import { type CardFont, familyOf } from './card-font.ts';
import type { CardElement } from './element.ts';
import { type CardFormat, cardFormats } from './format.ts';

/** A named box as it was laid out, in pixels of the card. */
interface DrawnBox {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws trees as SVG with one set of fonts. */
export interface SvgDrawing {
  draw: (card: CardElement, format: CardFormat) => Promise<string>;
  /** The same, with the boxes that have a name. */
  trace: (card: CardElement, format: CardFormat) => Promise<{ svg: string; boxes: DrawnBox[] }>;
}

/** Prepares the fonts once: satori reads them again for every new array. */
export function svgDrawing(fonts: readonly CardFont[]): SvgDrawing {
  const set = fonts.map((font) => ({
    name: familyOf(font),
    data: Buffer.from(font.data),
    weight: 400 as const,
    style: 'normal' as const,
  }));
  return {
    draw: (card, format) => satori(card, { ...cardFormats[format], fonts: set }),
    trace: async (card, format) => {
      const boxes: DrawnBox[] = [];
      const svg = await satori(card, {
        ...cardFormats[format],
        fonts: set,
        onNodeDetected: ({ props, left, top, width, height }) => {
          const { id }: { id?: unknown } = props;
          if (typeof id === 'string') boxes.push({ id, left, top, width, height });
        },
      });
      return { svg, boxes };
    },
  };
}

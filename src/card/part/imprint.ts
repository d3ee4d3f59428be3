import { box, type CardElement } from '#card/element.ts';
import { setText } from '#text/fit.ts';
import { across, type CardContext, textBlock } from './context.ts';

/** Where a text of the imprint stands. */
export interface ImprintPlace {
  readonly width: number;
  readonly size: number;
  readonly color: string;
}

/** The name of the campaign, its logo before it, and how high they are. */
export function campaignOf(
  context: CardContext,
  place: ImprintPlace,
): { readonly element: CardElement; readonly height: number } {
  const { logo } = context.card.look;
  const high = Math.round(place.size * 2.2);
  const room = logo === undefined ? place.width : place.width - high - 16;
  const set = setText(context.card.campaign, {
    face: 'bold',
    sizes: [place.size, Math.round(place.size * 0.88), Math.round(place.size * 0.78)],
    width: room,
    height: place.size * 2.5,
    leading: 1.2,
  });
  const name = textBlock(context, set, { id: 'campaign', color: place.color });
  const element = box(
    { flexDirection: across(context), alignItems: 'center', gap: 16, flexShrink: 0 },
    [...(logo === undefined ? [] : [logoElement(logo, high)]), name],
  );
  return { element, height: logo === undefined ? set.height : Math.max(high, set.height) };
}

const logoElement = (src: string, high: number): CardElement => ({
  type: 'img',
  props: {
    src,
    style: { width: high, height: high, objectFit: 'contain', objectPosition: 'left' },
  },
});

/** Draft, embargo and demonstration, each in a frame of its own that can't be overlooked. */
export const noticeElements = (
  context: CardContext,
  { size, width, color, ground }: ImprintPlace & { readonly ground: string },
): CardElement[] =>
  context.card.notices.map((notice) => {
    const [above, beside] = [Math.round(size * 0.14), Math.round(size * 0.5)];
    const set = setText(notice, {
      face: 'bold',
      sizes: [size, Math.round(size * 0.88), Math.round(size * 0.76)],
      width: width - 2 * beside - 4,
      height: size * 2.5,
      leading: 1.2,
    });
    const text = textBlock(context, set, { id: 'notice', color });
    const padding = `${String(above)}px ${String(beside)}px`;
    // A border would be drawn through a clip as large as the card, which takes longer than two boxes.
    return box({ padding: 2, backgroundColor: color }, [
      box({ padding, backgroundColor: ground }, [text]),
    ]);
  });

/** The address at the foot; nothing where the campaign has none. */
export function addressElements(context: CardContext, place: ImprintPlace): CardElement[] {
  const { address } = context.card;
  if (address === undefined) return [];
  const sizes = [place.size, Math.round(place.size * 0.88), Math.round(place.size * 0.78)];
  const set = setText(address, {
    face: 'sans',
    sizes,
    width: place.width,
    height: place.size * 1.3,
    leading: 1.2,
  });
  return [textBlock(context, set, { id: 'address', color: place.color })];
}

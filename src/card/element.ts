/** A node of the tree that satori draws. */
export interface CardElement {
  readonly type: 'div' | 'img';
  readonly props: {
    readonly style: CardStyle;
    readonly children?: string | readonly CardElement[];
    readonly src?: string;
    /** What a test finds the box by. */
    readonly id?: string;
  };
}

/** Styles as satori takes them; lengths are pixels. */
export type CardStyle = Readonly<Record<string, string | number>>;

/** A box whose children stand under one another, or beside one another in the style `row`. */
export function box(style: CardStyle, children: readonly CardElement[] = []): CardElement {
  const whole = { display: 'flex', flexDirection: 'column', boxSizing: 'border-box', ...style };
  return { type: 'div', props: { style: whole, children } };
}

/** A box that only fills a place: a rule, a tick, a slab. */
export const fill = (style: CardStyle): CardElement => box(style);

/** The same element under a name that a test can find. */
export const named = (id: string, { type, props }: CardElement): CardElement => ({
  type,
  props: { ...props, id },
});

/** A text in a box of its own, on one line. */
export const word = (style: CardStyle, text: string): CardElement => ({
  type: 'div',
  props: { style: { display: 'flex', whiteSpace: 'pre', ...style }, children: text },
});

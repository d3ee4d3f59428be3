import { box, fill, type CardElement } from '#card/element.ts';

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

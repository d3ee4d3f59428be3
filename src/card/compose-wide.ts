import { setText } from '#text/fit.ts';
import { box, type CardElement } from './element.ts';
import { bodyElement, setBody, type SetBody } from './part/body.ts';
import {
  across,
  type CardContext,
  doubleRule,
  doubleRuleHeight,
  startOf,
  textBlock,
} from './part/context.ts';
import { addressElements, campaignOf, noticeElements } from './part/imprint.ts';
import { markElement } from './part/mark.ts';
import { scaleElement, scaleHeight } from './part/scale.ts';

const size = { width: 1200, height: 630 };
const slabWidth = 468;
const pad = { slab: 40, page: 48 };
const inner = size.width - slabWidth - 2 * pad.page;
const head = 62;
const foot = 50;
const gap = 18;
const top = 32;
const bottomPad = 40;
const nameSizes = [76, 68, 60, 54, 48, 43, 39, 35, 32];

/** The card for link previews: the mark on a slab, what it is about beside it. */
export const composeWide = (context: CardContext): CardElement =>
  box({ ...size, flexDirection: across(context), backgroundColor: context.colours.paper }, [
    slab(context),
    page(context),
  ]);

function slab(context: CardContext): CardElement {
  const width = slabWidth - 2 * pad.slab;
  const label = setText(context.card.label, {
    face: 'bold',
    sizes: [30, 27, 24],
    width,
    height: 120,
    leading: 1.22,
  });
  const { paper, slab: ground } = context.colours;
  const notices = noticeElements(context, { width, size: 24, color: paper, ground });
  return box(
    {
      width: slabWidth,
      height: size.height,
      padding: pad.slab,
      justifyContent: 'space-between',
      alignItems: startOf(context),
      backgroundColor: ground,
      flexShrink: 0,
    },
    [
      box({ gap: 18, alignItems: startOf(context) }, [
        textBlock(context, label, { id: 'label', color: paper }),
        box({ gap: 10, alignItems: startOf(context) }, notices),
      ]),
      markElement(context, { width, height: 330, size: 300 }),
    ],
  );
}

function page(context: CardContext): CardElement {
  const { scale } = context.card;
  const ruled = scale === undefined ? undefined : setOver(context, scaleHeight(scale, 1) + 14);
  // Where a name and its lines need all the room, the ruler is left out.
  const picture = ruled?.fits === true ? scale : undefined;
  const body = ruled?.fits === true ? ruled : setOver(context, 0);
  return box(
    {
      width: size.width - slabWidth,
      height: size.height,
      padding: `${String(top)}px ${String(pad.page)}px ${String(bottomPad)}px`,
      justifyContent: 'space-between',
    },
    [
      box({ gap }, [masthead(context), bodyElement(context, body)]),
      box({ gap: 14 }, [
        ...(picture === undefined
          ? []
          : [scaleElement(context, picture, { width: inner, unit: 1 })]),
        bottom(context),
      ]),
    ],
  );
}

/** The name and lines over what stands below them. */
function setOver(context: CardContext, below: number): SetBody {
  const room = size.height - top - bottomPad - head - doubleRuleHeight - foot - 2 * gap;
  return setBody(context, {
    width: inner,
    height: room - below,
    nameSizes: [...(below === 0 ? [104, 92, 84] : []), ...nameSizes],
    nameHeight: below === 0 ? 260 : 172,
    lineSize: 27,
    gap,
    wanted: 0,
  });
}

const masthead = (context: CardContext): CardElement =>
  box({ alignItems: startOf(context) }, [
    box({ height: head, justifyContent: 'center' }, [
      campaignOf(context, { width: inner, size: 25, color: context.colours.ink }).element,
    ]),
    doubleRule(context.colours.ink),
  ]);

const bottom = (context: CardContext): CardElement =>
  box({ height: foot, justifyContent: 'flex-end', alignItems: startOf(context) }, [
    ...addressElements(context, { width: inner, size: 24, color: context.colours.inkSoft }),
  ]);

import { box, type CardElement } from './element.ts';
import { bodyElement, setBody, type SetBody } from './part/body.ts';
import { addressElements, campaignOf, noticeElements } from './part/frame.ts';
import { markElement } from './part/mark.ts';
import { doubleRule, doubleRuleHeight } from './part/rules.ts';
import { scaleElement, scaleHeight } from './part/scale.ts';
import { across, startOf, textBlock, type Sheet } from './part/sheet.ts';
import { fitText } from './text/fit.ts';

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
export const composeWide = (sheet: Sheet): CardElement =>
  box({ ...size, flexDirection: across(sheet), backgroundColor: sheet.colours.paper }, [
    slab(sheet),
    page(sheet),
  ]);

function slab(sheet: Sheet): CardElement {
  const width = slabWidth - 2 * pad.slab;
  const label = fitText(sheet.typesetter, sheet.facts.label, {
    face: 'bold',
    sizes: [30, 27, 24],
    width,
    height: 120,
    leading: 1.22,
  });
  const { paper, slab: ground } = sheet.colours;
  const notices = noticeElements(sheet, { width, size: 24, color: paper, ground });
  return box(
    {
      width: slabWidth,
      height: size.height,
      padding: pad.slab,
      justifyContent: 'space-between',
      alignItems: startOf(sheet),
      backgroundColor: ground,
      flexShrink: 0,
    },
    [
      box({ gap: 18, alignItems: startOf(sheet) }, [
        textBlock(sheet, label, { id: 'label', color: paper }),
        box({ gap: 10, alignItems: startOf(sheet) }, notices),
      ]),
      markElement(sheet, { width, height: 330, size: 300 }),
    ],
  );
}

function page(sheet: Sheet): CardElement {
  const { scale } = sheet.facts;
  const ruled = scale === undefined ? undefined : setOver(sheet, scaleHeight(scale, 1) + 14);
  // Where a name and its lines need all the room, the ruler is left out.
  const picture = ruled?.fits === true ? scale : undefined;
  const body = ruled?.fits === true ? ruled : setOver(sheet, 0);
  return box(
    {
      width: size.width - slabWidth,
      height: size.height,
      padding: `${String(top)}px ${String(pad.page)}px ${String(bottomPad)}px`,
      justifyContent: 'space-between',
    },
    [
      box({ gap }, [masthead(sheet), bodyElement(sheet, body)]),
      box({ gap: 14 }, [
        ...(picture === undefined ? [] : [scaleElement(sheet, picture, { width: inner, unit: 1 })]),
        bottom(sheet),
      ]),
    ],
  );
}

/** The name and lines over what stands below them. */
function setOver(sheet: Sheet, below: number): SetBody {
  const room = size.height - top - bottomPad - head - doubleRuleHeight - foot - 2 * gap;
  return setBody(sheet, {
    width: inner,
    height: room - below,
    nameSizes: [...(below === 0 ? [104, 92, 84] : []), ...nameSizes],
    nameHeight: below === 0 ? 260 : 172,
    lineSize: 27,
    gap,
    wanted: 0,
  });
}

const masthead = (sheet: Sheet): CardElement =>
  box({ alignItems: startOf(sheet) }, [
    box({ height: head, justifyContent: 'center' }, [
      campaignOf(sheet, { width: inner, size: 25, color: sheet.colours.ink }).element,
    ]),
    doubleRule(sheet.colours.ink),
  ]);

const bottom = (sheet: Sheet): CardElement =>
  box({ height: foot, justifyContent: 'flex-end', alignItems: startOf(sheet) }, [
    ...addressElements(sheet, { width: inner, size: 24, color: sheet.colours.inkSoft }),
  ]);

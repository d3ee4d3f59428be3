import { box, type CardElement } from '#card/element.ts';
import { addressElements, noticeElements } from './frame.ts';
import { thinRule } from './rules.ts';
import { across, startOf, type Sheet } from './sheet.ts';

/** How large the foot is, in pixels. */
export interface FootPlace {
  readonly width: number;
  readonly pad: number;
  readonly band: number;
}

/** A foot from this height on is a band in the colour of the slab. */
const leastBand = 150;

/** The address and the notices at the foot, on paper under a rule or on a closing band. */
export function tallFoot(sheet: Sheet, { width, pad, band }: FootPlace): CardElement {
  const onSlab = band > leastBand;
  const { paper, pen, ink, inkSoft, slab: ground } = sheet.colours;
  const inner = width - 2 * pad;
  const address = addressElements(sheet, {
    width: inner * 0.54,
    size: 28,
    color: onSlab ? paper : inkSoft,
  });
  const notices = noticeElements(sheet, {
    width: inner * 0.44,
    size: sheet.facts.notices.length > 1 ? 21 : 26,
    color: onSlab ? paper : pen,
    ground: onSlab ? ground : paper,
  });
  const end = startOf(sheet) === 'flex-start' ? 'flex-end' : 'flex-start';
  return box(
    {
      width,
      height: band,
      flexShrink: 0,
      padding: `0 ${String(pad)}px`,
      ...(onSlab ? { backgroundColor: ground } : {}),
    },
    [
      ...(onSlab ? [] : [thinRule(ink, 3)]),
      box(
        {
          flexDirection: across(sheet),
          justifyContent: 'space-between',
          alignItems: 'center',
          height: onSlab ? 124 : band - 3,
        },
        [box({}, address), box({ gap: 6, alignItems: end }, notices)],
      ),
    ],
  );
}

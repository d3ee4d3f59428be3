import { setText } from '#text/fit.ts';
import { box, type CardElement } from './element.ts';
import { bodyElement, setBody, type SetBody } from './part/body.ts';
import { across, type CardContext, startOf, textBlock, thinRule } from './part/context.ts';
import { addressElements, campaignOf, noticeElements } from './part/imprint.ts';
import { markElement } from './part/mark.ts';
import { scaleElement, scaleHeight } from './part/scale.ts';
import { tableElement, wantedHeight, wholeHeight } from './part/table.ts';

/** What may stand below the lines. */
type Picture = 'scale' | 'table';

interface NamePlace {
  readonly sizes: readonly number[];
  readonly height: number;
}

/** How a card that is as high as wide, or higher, is divided. */
export interface TallShape {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
  readonly slab: {
    readonly height: number;
    readonly top: number;
    readonly bottom: number;
    readonly markSize: number;
  };
  /** The closing band; without one the foot stands on paper. */
  readonly band: number;
  /** The sizes of a name, and how high it may get, by what stands below its lines. */
  readonly names: Readonly<Record<Picture | 'nothing', NamePlace>>;
  /** What stands below the lines: the first that there is and that has room. */
  readonly pictures: readonly Picture[];
  readonly lineSize: number;
  readonly unit: number;
}

const gap = 26;

/** A card with the mark on a slab above, what it is about below, and a foot or a closing band. */
export const composeTall = (context: CardContext, shape: TallShape): CardElement =>
  box({ width: shape.width, height: shape.height, backgroundColor: context.colours.paper }, [
    slab(context, shape),
    page(context, shape),
    tallFoot(context, shape),
  ]);

function slab(context: CardContext, { width, pad, slab: part }: TallShape): CardElement {
  const { paper, slab: ground } = context.colours;
  const inner = width - 2 * pad;
  const label = setText(context.card.label, {
    face: 'sans',
    sizes: [32, 28, 25],
    width: inner,
    height: 44,
    leading: 1.25,
  });
  const campaign = campaignOf(context, { width: inner, size: 34, color: paper });
  const used = part.top + campaign.height + 4 + label.height + part.bottom;
  const mark = markElement(context, {
    width: inner,
    // The tops of some figures are higher than others.
    height: part.height - used - 0.12 * part.markSize,
    size: part.markSize,
  });
  return box(
    {
      width,
      height: part.height,
      flexShrink: 0,
      padding: `${String(part.top)}px ${String(pad)}px ${String(part.bottom)}px`,
      justifyContent: 'space-between',
      backgroundColor: ground,
    },
    [
      box({ alignItems: startOf(context), gap: 4 }, [
        campaign.element,
        textBlock(context, label, { id: 'label', color: paper }),
      ]),
      box({ alignItems: startOf(context) }, [mark]),
    ],
  );
}

function page(context: CardContext, shape: TallShape): CardElement {
  const { width, pad } = shape;
  // Where a name and its lines need all the room, or leave too little of it, nothing stands below.
  const { body, below } = layOutPicture(context, shape) ?? layOut(context, shape, undefined);
  return box(
    {
      width,
      height: pageHeight(shape),
      padding: `${String(insetOf(shape))}px ${String(pad)}px`,
      justifyContent: 'space-between',
      flexShrink: 0,
    },
    [bodyElement(context, body), ...below],
  );
}

interface LaidOut {
  readonly body: SetBody;
  readonly below: CardElement[];
}

/** The name and lines over the first picture that has room; undefined where none has. */
function layOutPicture(context: CardContext, shape: TallShape): LaidOut | undefined {
  for (const picture of shape.pictures) {
    if (context.card[picture] === undefined) continue;
    const tried = layOut(context, shape, picture);
    if (tried.body.fits && tried.below.length > 0) return tried;
  }
  return undefined;
}

/** The name and lines, and what there is room for below them. */
function layOut(context: CardContext, shape: TallShape, picture: Picture | undefined): LaidOut {
  const { width, pad, unit } = shape;
  const body = setOver(context, shape, picture);
  const height = pageHeight(shape) - 2 * insetOf(shape) - body.height - gap;
  return {
    body,
    below: pictureElements(context, picture, { width: width - 2 * pad, height, unit }),
  };
}

const pageHeight = ({ height, slab: part, band }: TallShape): number => height - part.height - band;

const insetOf = ({ pad }: TallShape): number => Math.round(pad * 0.68);

/** The name and lines over what stands below them. */
function setOver(context: CardContext, shape: TallShape, picture: Picture | undefined): SetBody {
  const { scale, table } = context.card;
  const height = pageHeight(shape) - 2 * insetOf(shape);
  const name = shape.names[picture ?? 'nothing'];
  const below = picture === 'scale' ? scaleHeight(scale, shape.unit) + gap : 0;
  return setBody(context, {
    width: shape.width - 2 * shape.pad,
    height: height - below,
    nameSizes: name.sizes,
    nameHeight: name.height,
    lineSize: shape.lineSize,
    gap,
    wanted: picture === 'table' && table !== undefined ? wantedHeight(table) + gap : 0,
  });
}

function pictureElements(
  context: CardContext,
  picture: Picture | undefined,
  place: { readonly width: number; readonly height: number; readonly unit: number },
): CardElement[] {
  const { scale, table } = context.card;
  const ruler = scale === undefined ? [] : [scaleElement(context, scale, place)];
  if (picture !== 'table' || table === undefined) return picture === 'scale' ? ruler : [];
  // A short table leaves room for the ruler over it.
  const left = place.height - scaleHeight(scale, place.unit) - gap;
  return left >= wholeHeight(table)
    ? [...ruler, ...tableElement(context, table, { ...place, height: left })]
    : tableElement(context, table, place);
}

/** How large the foot is, in pixels. */
interface FootPlace {
  readonly width: number;
  readonly pad: number;
  readonly band: number;
}

/** A foot from this height on is a band in the colour of the slab. */
const minBand = 150;

/** The address and the notices at the foot, on paper under a rule or on a closing band. */
function tallFoot(context: CardContext, { width, pad, band }: FootPlace): CardElement {
  const onSlab = band > minBand;
  const { paper, pen, ink, inkSoft, slab: ground } = context.colours;
  const inner = width - 2 * pad;
  const address = addressElements(context, {
    width: inner * 0.54,
    size: 28,
    color: onSlab ? paper : inkSoft,
  });
  const notices = noticeElements(context, {
    width: inner * 0.44,
    size: context.card.notices.length > 1 ? 21 : 26,
    color: onSlab ? paper : pen,
    ground: onSlab ? ground : paper,
  });
  const end = startOf(context) === 'flex-start' ? 'flex-end' : 'flex-start';
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
          flexDirection: across(context),
          justifyContent: 'space-between',
          alignItems: 'center',
          height: onSlab ? 124 : band - 3,
        },
        [box({}, address), box({ gap: 6, alignItems: end }, notices)],
      ),
    ],
  );
}

import { box, type CardElement } from './element.ts';
import { bodyElement, setBody, type SetBody } from './part/body.ts';
import { campaignOf } from './part/frame.ts';
import { tallFoot } from './part/tall-foot.ts';
import { markElement } from './part/mark.ts';
import { scaleElement, scaleHeight } from './part/scale.ts';
import { startOf, textBlock, type Sheet } from './part/sheet.ts';
import { tableElement, wantedHeight, wholeHeight } from './part/table.ts';
import { fitText } from './text/fit.ts';

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
export const composeTall = (sheet: Sheet, shape: TallShape): CardElement =>
  box({ width: shape.width, height: shape.height, backgroundColor: sheet.colours.paper }, [
    slab(sheet, shape),
    page(sheet, shape),
    tallFoot(sheet, shape),
  ]);

function slab(sheet: Sheet, { width, pad, slab: part }: TallShape): CardElement {
  const { paper, slab: ground } = sheet.colours;
  const inner = width - 2 * pad;
  const label = fitText(sheet.typesetter, sheet.facts.label, {
    face: 'sans',
    sizes: [32, 28, 25],
    width: inner,
    height: 44,
    leading: 1.25,
  });
  const campaign = campaignOf(sheet, { width: inner, size: 34, color: paper });
  const used = part.top + campaign.height + 4 + label.height + part.bottom;
  const mark = markElement(sheet, {
    width: inner,
    // The tops of some figures reach above the others.
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
      box({ alignItems: startOf(sheet), gap: 4 }, [
        campaign.element,
        textBlock(sheet, label, { id: 'label', color: paper }),
      ]),
      box({ alignItems: startOf(sheet) }, [mark]),
    ],
  );
}

function page(sheet: Sheet, shape: TallShape): CardElement {
  const { width, pad } = shape;
  // Where a name and its lines need all the room, or leave too little of it, nothing stands below.
  const { body, below } = layOutPicture(sheet, shape) ?? layOut(sheet, shape, undefined);
  return box(
    {
      width,
      height: pageHeight(shape),
      padding: `${String(insetOf(shape))}px ${String(pad)}px`,
      justifyContent: 'space-between',
      flexShrink: 0,
    },
    [bodyElement(sheet, body), ...below],
  );
}

interface LaidOut {
  readonly body: SetBody;
  readonly below: CardElement[];
}

/** The name and lines over the first picture that has room; undefined where none has. */
function layOutPicture(sheet: Sheet, shape: TallShape): LaidOut | undefined {
  for (const picture of shape.pictures) {
    if (sheet.facts[picture] === undefined) continue;
    const tried = layOut(sheet, shape, picture);
    if (tried.body.fits && tried.below.length > 0) return tried;
  }
  return undefined;
}

/** The name and lines, and what there is room for below them. */
function layOut(sheet: Sheet, shape: TallShape, picture: Picture | undefined): LaidOut {
  const { width, pad, unit } = shape;
  const body = setOver(sheet, shape, picture);
  const height = pageHeight(shape) - 2 * insetOf(shape) - body.height - gap;
  return { body, below: pictureElements(sheet, picture, { width: width - 2 * pad, height, unit }) };
}

const pageHeight = ({ height, slab: part, band }: TallShape): number => height - part.height - band;

const insetOf = ({ pad }: TallShape): number => Math.round(pad * 0.68);

/** The name and lines over what stands below them. */
function setOver(sheet: Sheet, shape: TallShape, picture: Picture | undefined): SetBody {
  const { scale, table } = sheet.facts;
  const height = pageHeight(shape) - 2 * insetOf(shape);
  const name = shape.names[picture ?? 'nothing'];
  const below = picture === 'scale' ? scaleHeight(scale, shape.unit) + gap : 0;
  return setBody(sheet, {
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
  sheet: Sheet,
  picture: Picture | undefined,
  place: { readonly width: number; readonly height: number; readonly unit: number },
): CardElement[] {
  const { scale, table } = sheet.facts;
  const ruler = scale === undefined ? [] : [scaleElement(sheet, scale, place)];
  if (picture !== 'table' || table === undefined) return picture === 'scale' ? ruler : [];
  // A short table leaves room for the ruler over it.
  const left = place.height - scaleHeight(scale, place.unit) - gap;
  return left >= wholeHeight(table)
    ? [...ruler, ...tableElement(sheet, table, { ...place, height: left })]
    : tableElement(sheet, table, place);
}

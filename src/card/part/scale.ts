import { box, type CardElement, fill, named, word } from '#card/element.ts';
import type { CardScale } from '#card/card.ts';
import { across, type CardContext, faceStyle } from './context.ts';

/** How large the ruler is drawn. */
export interface ScalePlace {
  readonly width: number;
  /** 1 on the wide card. */
  readonly unit: number;
}

const rows = { tick: 46, numbers: 50, legend: 36 };

/** How high a ruler is, in pixels; 0 where there is none. */
export function scaleHeight(scale: CardScale | undefined, unit: number): number {
  if (scale === undefined) return 0;
  return Math.round(
    (rows.tick + rows.numbers + (scale.mean === undefined ? 0 : rows.legend)) * unit,
  );
}

/** Where things stand on a ruler of some size, in pixels. */
interface Ruler {
  readonly base: number;
  readonly px: (size: number) => number;
  /** The left edge of a shape of some width that stands at a value. */
  readonly at: (value: number, wide: number) => number;
}

/** The ruler: a tick for everyone, a block for the subject, a pointer for the mean. */
export function scaleElement(
  context: CardContext,
  scale: CardScale,
  place: ScalePlace,
): CardElement {
  const { width, unit } = place;
  const px = (size: number): number => Math.round(size * unit);
  const ruler: Ruler = {
    base: px(rows.tick),
    px,
    at: (value, wide) => {
      const part = Math.min(1, Math.max(0, value / 10));
      return Math.round((context.card.direction === 'rtl' ? 1 - part : part) * (width - wide));
    },
  };
  const { base, at } = ruler;
  const line = { position: 'absolute', left: 0, top: base, width, height: px(3) };
  const top = base + px(20);
  const below =
    scale.mean === undefined
      ? []
      : [legend(context, scale.mean.text, { top: base + px(rows.numbers), unit })];
  return named(
    'scale',
    box({ position: 'relative', width, height: scaleHeight(scale, unit), flexShrink: 0 }, [
      ...strokes(context, scale, ruler),
      fill({ ...line, backgroundColor: context.colours.ink }),
      ...numbers(context, scale, { top, at: (value) => at(value, 0), unit }),
      ...below,
    ]),
  );
}

/** The ticks of the scale, of the others and of the subject, and the pointer of the mean. */
function strokes(context: CardContext, scale: CardScale, { base, px, at }: Ruler): CardElement[] {
  const { ink, slab, faint } = context.colours;
  const upright = (value: number, { thick, high, color }: Stroke): CardElement =>
    fill({
      position: 'absolute',
      left: at(value, thick),
      top: base - high,
      width: thick,
      height: high,
      backgroundColor: color,
    });
  const tick = (value: number): CardElement =>
    upright(value, { thick: px(2), high: px(value % 5 === 0 ? 14 : 8), color: ink });
  const other = (value: number): CardElement =>
    upright(value, { thick: px(5), high: px(26), color: faint });
  const { own, mean } = scale;
  return [
    ...scale.others.map(other),
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(tick),
    ...(own === undefined ? [] : [upright(own, { thick: px(14), high: base, color: slab })]),
    ...(mean === undefined
      ? []
      : [pointer(at(mean.value, px(16)), base + px(3), { size: px(16), color: ink })]),
  ];
}

interface Stroke {
  readonly thick: number;
  readonly high: number;
  readonly color: string;
}

const pointer = (
  left: number,
  top: number,
  { size, color }: { size: number; color: string },
): CardElement =>
  fill({
    position: 'absolute',
    left,
    top,
    width: size,
    height: size,
    backgroundColor: color,
    clipPath: 'polygon(50% 0%, 100% 100%, 0% 100%)',
  });

function numbers(
  context: CardContext,
  { ends }: CardScale,
  { top, at, unit }: { top: number; at: (value: number) => number; unit: number },
): CardElement[] {
  const size = Math.round(24 * unit);
  const style = {
    ...faceStyle('serif', size),
    color: context.colours.inkSoft,
    lineHeight: 1.1,
  };
  const half = 2 * size;
  // The outer numbers stand inside the ruler, the middle one under its tick.
  const places =
    context.card.direction === 'rtl'
      ? (['end', 'center', 'start'] as const)
      : (['start', 'center', 'end'] as const);
  return ends.map((end, index) => {
    const place = places[index] ?? 'center';
    const left = at(5 * index) - { start: 0, center: half, end: 2 * half }[place];
    const justifyContent = place === 'center' ? place : `flex-${place}`;
    return box(
      { position: 'absolute', left, top, width: 2 * half, flexDirection: 'row', justifyContent },
      [word(style, end)],
    );
  });
}

function legend(
  context: CardContext,
  text: string,
  { top, unit }: { top: number; unit: number },
): CardElement {
  const size = Math.round(22 * unit);
  const mark = fill({
    width: Math.round(14 * unit),
    height: Math.round(14 * unit),
    backgroundColor: context.colours.ink,
    clipPath: 'polygon(50% 0%, 100% 100%, 0% 100%)',
  });
  return box(
    {
      position: 'absolute',
      top,
      ...(context.card.direction === 'rtl' ? { right: 0 } : { left: 0 }),
      flexDirection: across(context),
      alignItems: 'center',
      gap: Math.round(10 * unit),
    },
    [
      mark,
      named(
        'legend',
        word({ ...faceStyle('sans', size), color: context.colours.inkSoft, lineHeight: 1.3 }, text),
      ),
    ],
  );
}

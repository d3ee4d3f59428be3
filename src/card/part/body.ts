import { box, type CardElement } from '#card/element.ts';
import { setText, type SetText } from '#text/fit.ts';
import { type CardContext, startOf, textBlock, thinRule } from './context.ts';

/** The room for the name and the lines under it. */
export interface BodyPlace {
  readonly width: number;
  readonly height: number;
  readonly nameSizes: readonly number[];
  /** As high as a name may get. */
  readonly nameHeight: number;
  readonly lineSize: number;
  /** Between the two. */
  readonly gap: number;
  /** The height that a picture below would like to have; the name may take some of it. */
  readonly wanted: number;
}

/** The name and its lines as they are set. */
export interface SetBody {
  readonly name: SetText;
  readonly lines: SetLines;
  readonly gap: number;
  readonly height: number;
  /** Whether the whole name has room. */
  readonly fits: boolean;
}

/** A name gets at least this part of the height that it may have. */
const minName = 0.5;

/** Sets the lines, which every card must have, then the name in the room that is left, then further lines. */
export function setBody(context: CardContext, place: BodyPlace): SetBody {
  const { width, gap, lineSize: size } = place;
  const lines = setLines(context, { width, size });
  const room = place.height - lines.height - gap;
  const height = Math.min(
    room,
    Math.max(room - place.wanted, place.nameHeight * minName),
    place.nameHeight,
  );
  const name = setText(context.card.name, {
    face: 'serif',
    sizes: place.nameSizes,
    width,
    height,
    leading: hasTallLetters(context.card.name) ? 1.22 : 1.06,
  });
  const left = place.height - gap - name.height;
  const all = place.wanted > 0 ? lines : addFurther(context, lines, { width, size, height: left });
  return {
    name,
    lines: all,
    gap,
    height: name.height + gap + all.height,
    fits: name.whole && height > 0,
  };
}

/** Capitals with accents reach into the line above. */
const hasTallLetters = (text: string): boolean => /\p{Lu}\p{M}/u.test(text.normalize('NFD'));

/** The name over its ruled lines. */
export const bodyElement = (context: CardContext, { name, lines, gap }: SetBody): CardElement =>
  box({ gap, flexShrink: 0 }, [
    textBlock(context, name, { id: 'name', color: context.colours.ink }),
    linesElement(context, lines),
  ]);

/** The ruled lines under the name, and how much room they take. */
interface SetLines {
  readonly lines: readonly SetText[];
  readonly padding: number;
  readonly height: number;
}

/** What lines are set in. */
interface LinePlace {
  readonly width: number;
  /** In pixels; further lines that have no room are left out. */
  readonly height: number;
  readonly size: number;
}

/** Sets the lines that every card has, smaller where a line is long. */
function setLines({ card }: CardContext, place: Omit<LinePlace, 'height'>): SetLines {
  return rule(
    card.lines.map((text) => setLine(text, place)),
    place.size,
  );
}

/** The same lines and as many of the further ones as have room. */
function addFurther({ card }: CardContext, set: SetLines, place: LinePlace): SetLines {
  let lines = set;
  for (const text of card.further) {
    const longer = rule([...lines.lines, setLine(text, place)], place.size);
    if (longer.height > place.height) break;
    lines = longer;
  }
  return lines;
}

function rule(lines: readonly SetText[], size: number): SetLines {
  const padding = Math.round(size * 0.4);
  const height = lines.reduce((sum, line) => sum + line.height + 2 * padding + 2, 0);
  return { lines, padding, height };
}

function setLine(text: string, { width, size }: Omit<LinePlace, 'height'>): SetText {
  const sizes = [size, Math.round(size * 0.88), Math.round(size * 0.78)];
  return setText(text, {
    face: 'sans',
    sizes,
    width,
    height: size * 2.6,
    leading: 1.24,
  });
}

/** The lines as they stand: a rule over each, as in a mark book. */
const linesElement = (context: CardContext, { lines, padding }: SetLines): CardElement =>
  box(
    { flexShrink: 0, width: '100%' },
    lines.map((set, index) =>
      box({ width: '100%' }, [
        thinRule(context.colours.rule),
        box({ alignItems: startOf(context), paddingTop: padding, paddingBottom: padding }, [
          textBlock(context, set, { id: `line-${String(index)}`, color: context.colours.ink }),
        ]),
      ]),
    ),
  );

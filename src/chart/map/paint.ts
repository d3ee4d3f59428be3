import { textFaces, type TextKind } from '#chart/drawing.ts';
import { faces } from '#text/faces.ts';

/** The colours of a map that stands alone: a file knows no style sheet of ours. */
export interface MapColours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  /** What is made. */
  readonly accent: string;
  readonly onAccent: string;
  /** What is missing. */
  readonly pen: string;
}

/** Family names with fallbacks that look much like them. */
export const families = {
  atkinson: "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif",
  newsreader: "Newsreader, 'Source Serif 4', Georgia, serif",
};

const textColours: readonly (readonly [TextKind, keyof MapColours])[] = [
  ['centre', 'onAccent'],
  ['form', 'onAccent'],
  ['wing', 'ink'],
  ['sector', 'accent'],
  ['label', 'ink'],
  ['missing', 'pen'],
  ['missing-figure', 'pen'],
  ['soft', 'inkSoft'],
  ['title', 'ink'],
  ['overall', 'accent'],
];

/** What the shapes of the map look like in a file, by shape and kind: the inks of styles/map.css. */
export function paintMap(colours: MapColours) {
  const { paper, accent, onAccent, pen, ink, rule } = colours;
  const line = (stroke: string) => ({ fill: 'none', stroke });
  const thin = { ...line(rule), 'stroke-width': 1 };
  return {
    ...paintTexts(colours),
    'rect-paper': { fill: paper },
    'path-core': { fill: accent },
    'path-core-rule': { ...thin, stroke: onAccent, opacity: 0.45 },
    'path-sector': thin,
    'path-rule': thin,
    'path-made': line(accent),
    'path-partly': line(accent),
    'path-implicit': { ...line(accent), 'stroke-dasharray': '0.1 6', 'stroke-linecap': 'round' },
    'path-gap': { ...line(pen), 'stroke-dasharray': '11 3.5' },
    'path-tail': { ...line(pen), 'stroke-dasharray': '3 3' },
    'path-cut': line(pen),
    'path-bar': { ...line(ink), 'stroke-width': 3 },
    'path-bar-nothing': { ...line(rule), 'stroke-width': 3 },
    'path-ring-not-read': { ...line(pen), 'stroke-width': 1.8 },
  };
}

/** The colour of each kind of text that the map has, with the face in which it was measured. */
const paintTexts = (colours: MapColours) =>
  Object.fromEntries(
    textColours.map(([kind, colour]) => {
      const { typeface, axes } = faces[textFaces[kind]];
      const family = typeface === 'newsreader' ? families.newsreader : undefined;
      const weight = axes.wght === 400 ? undefined : axes.wght;
      const paint = { fill: colours[colour], 'font-family': family, 'font-weight': weight };
      return [`text-${kind}`, paint] as const;
    }),
  );

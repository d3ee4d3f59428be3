import type { MapText, MapTextKind } from '#chart/map/placed.ts';
import type { MapColours } from './colours.ts';
import { element } from './element.ts';
import { escapeXml } from './escape.ts';

/** Family names with fallbacks that look much like them. */
export const families = {
  sans: "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif",
  serif: "Newsreader, 'Source Serif 4', Georgia, serif",
};

interface Face {
  readonly colour: keyof MapColours;
  readonly serif?: true;
  readonly weight?: number;
}

const faces: Readonly<Record<MapTextKind, Face>> = {
  centre: { colour: 'onAccent', serif: true, weight: 500 },
  form: { colour: 'onAccent' },
  'form-number': { colour: 'onAccent' },
  wing: { colour: 'ink', serif: true, weight: 500 },
  sector: { colour: 'accent', serif: true, weight: 500 },
  department: { colour: 'ink' },
  note: { colour: 'pen' },
  gaps: { colour: 'pen', serif: true, weight: 600 },
  legend: { colour: 'inkSoft' },
  'legend-number': { colour: 'ink' },
  number: { colour: 'ink' },
  'number-gap': { colour: 'pen', weight: 600 },
  label: { colour: 'accent', weight: 600 },
  title: { colour: 'ink', serif: true },
  key: { colour: 'ink' },
  source: { colour: 'inkSoft' },
};

/** A line of text with its face and colour. */
export function writeMapText(text: MapText, colours: MapColours): string {
  const { colour, serif, weight } = faces[text.kind];
  return element(
    'text',
    {
      x: text.x,
      y: text.y,
      'font-size': text.size,
      'text-anchor': text.anchor === 'start' ? undefined : text.anchor,
      'font-family': serif ? families.serif : undefined,
      'font-weight': weight,
      fill: colours[colour],
    },
    [escapeXml(text.text)],
  );
}

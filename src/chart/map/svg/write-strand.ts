import type { MapState } from '#chart/map/data.ts';
import type { NodeMark, PlacedStrand, Stroke } from '#chart/map/placed.ts';
import type { MapColours } from './colours.ts';
import { type Attributes, element } from './element.ts';
import { escapeXml } from './escape.ts';

/** A strand with its sentence as a title. */
export function writeStrand(strand: PlacedStrand, colours: MapColours): string {
  const strokes = writeStrokes(strand.strokes, strand.state, colours);
  return element('g', {}, [element('title', {}, [escapeXml(strand.text)]), ...strokes]);
}

/** The strokes of a strand, or of a sample in the key. */
export function writeStrokes(
  strokes: readonly Stroke[],
  state: MapState | undefined,
  colours: MapColours,
): string[] {
  return strokes.map(({ kind, d, width }) =>
    element('path', {
      d,
      fill: 'none',
      'stroke-width': width,
      ...styleOf(kind, state, colours),
    }),
  );
}

function styleOf(
  kind: Stroke['kind'],
  state: MapState | undefined,
  { pen, accent }: MapColours,
): Attributes {
  if (kind === 'tail') return { stroke: pen, 'stroke-dasharray': '3 3' };
  if (kind === 'cut') return { stroke: pen };
  if (state === 'gap') return { stroke: pen, 'stroke-dasharray': '11 3.5' };
  if (state !== 'implicit') return { stroke: accent };
  return { stroke: accent, 'stroke-dasharray': '0.1 6', 'stroke-linecap': 'round' };
}

/** Where strands arrive. */
export function writeMark({ reading, d }: NodeMark, colours: MapColours): string {
  const stroke = { read: colours.ink, nothing: colours.rule, 'not-read': colours.pen }[reading];
  return element('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': reading === 'not-read' ? 1.8 : 3,
  });
}

import type { MapPath, PlacedMap, PlacedNode } from '#chart/map/placed.ts';
import type { PlacedPoster, PlacedSample } from '#chart/map/poster/placed-poster.ts';
import type { MapColours } from './colours.ts';
import { element } from './element.ts';
import { escapeXml } from './escape.ts';
import { writeMark, writeStrand, writeStrokes } from './write-strand.ts';
import { families, writeMapText } from './write-text.ts';

/**
 * The poster as the text of an SVG file that stands alone: its own colours, fonts by name, a title
 * and a description, and a title on every mark. The same poster gives the same bytes.
 */
export function writeMapSvg(poster: PlacedPoster, colours: MapColours): string {
  const { width, height, at } = poster;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': families.sans,
  };
  const place = `translate(${at.x} ${at.y}) scale(${Math.round(at.scale * 1e4) / 1e4})`;
  const content = [
    element('title', {}, [escapeXml(poster.title)]),
    element('desc', {}, [escapeXml(poster.description)]),
    element('rect', { width, height, fill: colours.paper }),
    ...poster.texts.map((text) => writeMapText(text, colours)),
    ...poster.samples.map((sample) => writeSample(sample, colours)),
    element('g', { transform: place }, writeMap(poster.map, colours)),
  ];
  return `${element('svg', attributes, content).replace(/></g, '>\n<')}\n`;
}

function writeMap(map: PlacedMap, colours: MapColours): string[] {
  return [
    ...map.ground.map((path) => writePath(path, colours)),
    ...map.words.map((text) => writeMapText(text, colours)),
    ...[...map.forms, ...map.departments].map((node) => writeNode(node, colours)),
    ...map.strands.map((strand) => writeStrand(strand, colours)),
  ];
}

function writePath({ kind, d }: MapPath, { accent, onAccent, rule }: MapColours): string {
  if (kind === 'core') return element('path', { d, fill: accent });
  const line = { d, fill: 'none', 'stroke-width': 1 };
  if (kind === 'core-rule') return element('path', { ...line, stroke: onAccent, opacity: 0.45 });
  return element('path', { ...line, stroke: rule });
}

function writeNode({ text, mark, lines }: PlacedNode, colours: MapColours): string {
  return element('g', {}, [
    element('title', {}, [escapeXml(text)]),
    ...(mark === undefined ? [] : [writeMark(mark, colours)]),
    ...lines.map((line) => writeMapText(line, colours)),
  ]);
}

function writeSample({ x, y, entry }: PlacedSample, colours: MapColours): string {
  const { state, strokes, mark, figure } = entry;
  const drawn = state === 'number' || state === 'not-read' ? undefined : state;
  return element('g', { transform: `translate(${x} ${y})` }, [
    ...writeStrokes(strokes, drawn, colours),
    ...(mark === undefined ? [] : [writeMark(mark, colours)]),
    ...(figure === undefined ? [] : [writeMapText(figure, colours)]),
  ]);
}

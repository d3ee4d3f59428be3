import type { Drawing, Shape } from '#chart/drawing.ts';

/**
 * The SVG of a drawing's shapes, in their order. As text and not as elements of a component: charts
 * are most of the attributes of a page, and a component writes each of them through several calls.
 * Text is escaped.
 */
export const writeShapes = ({ shapes, textSize }: Drawing): string =>
  shapes.map((shape) => writeShape(shape, textSize)).join('');

function writeShape(shape: Shape, textSize: number): string {
  const kind = `class="${shape.shape}-${shape.kind}"`;
  switch (shape.shape) {
    case 'line':
      return `<line ${kind} x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}"></line>`;
    case 'rect':
      return `<rect ${kind} x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"></rect>`;
    case 'dot':
      return `<circle ${kind} cx="${shape.x}" cy="${shape.y}" r="${shape.radius}"></circle>`;
    case 'path':
      return `<polyline ${kind} points="${shape.points.map((point) => point.join(',')).join(' ')}"></polyline>`;
    case 'text': {
      const size = shape.size === textSize ? '' : ` font-size="${shape.size}"`;
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
      return `<text ${kind} x="${shape.x}" y="${shape.y}"${size}${anchor}>${escapeText(shape.text)}</text>`;
    }
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

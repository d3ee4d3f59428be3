import type { Drawing, GroupShape, Shape, TextShape } from '#chart/drawing.ts';

/** What an attribute may hold; one without a value is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * How shapes get their looks where no style sheet reaches: attributes by shape and kind, such as
 * `path-gap`. A shape that has none is not drawn.
 */
type Paint = Readonly<Record<string, Attributes>>;

/** How shapes are written. */
export interface SvgStyle {
  /** The size of text that the SVG element around the shapes names. */
  readonly textSize?: number;
  /** Without it, shapes have classes, links and what scripts find them by. */
  readonly paint?: Paint | undefined;
  /** The page that links to `#` lead to, where it is another one than this. */
  readonly page?: string | undefined;
}

/**
 * Placed shapes as SVG, in their order. As text and not as elements of a component: pictures are most
 * of the attributes of a page, and a component writes each of them through several calls.
 */
export const writeShapes = (shapes: readonly Shape[], style: SvgStyle): string =>
  shapes.map((shape) => writeShape(shape, style)).join('');

/** What a file says of itself, and what it is drawn with. */
export interface SvgFile {
  readonly title: string;
  readonly description: string;
  readonly paint: Paint;
  readonly attributes: Attributes;
}

/** A drawing as the text of an SVG file that stands alone. The same drawing gives the same bytes. */
export function writeSvgFile({ width, height, shapes }: Drawing, file: SvgFile): string {
  const { title, description, paint, attributes } = file;
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const content = [
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description)),
    writeShapes(shapes, { paint }),
  ];
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', ...attributes };
  return `${element('svg', root, content.join('')).replace(/></g, '>\n<')}\n`;
}

function writeShape(shape: Shape, style: SvgStyle): string {
  if (shape.shape === 'group') return writeGroup(shape, style);
  const kind = `${shape.shape}-${shape.kind}`;
  const look = style.paint ? style.paint[kind] : { class: kind };
  if (look === undefined) return '';
  switch (shape.shape) {
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return element('line', { ...look, x1, y1, x2, y2 });
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      return element('rect', { ...look, x, y, width, height });
    }
    case 'dot':
      return element('circle', { ...look, cx: shape.x, cy: shape.y, r: shape.radius });
    case 'path':
      return element('path', {
        ...look,
        d: shape.d,
        'stroke-width': shape.width ?? look['stroke-width'],
      });
    case 'text':
      return writeText(shape, look, style);
  }
}

function writeText(shape: TextShape, look: Attributes, { textSize }: SvgStyle): string {
  const { x, y, size, anchor, text } = shape;
  const attributes = {
    ...look,
    x,
    y,
    'font-size': size === textSize ? undefined : size,
    'text-anchor': anchor === 'start' ? undefined : anchor,
  };
  return element('text', attributes, escapeXml(text));
}

/** A link, or else something with a name that the keyboard can reach; in a file it only has its name. */
function writeGroup(group: GroupShape, style: SvgStyle): string {
  const { title, shapes, at } = group;
  const content =
    (title === undefined ? '' : element('title', {}, escapeXml(title))) +
    writeShapes(shapes, style);
  const place = at && `translate(${at.x} ${at.y})${at.scale === 1 ? '' : ` scale(${at.scale})`}`;
  if (style.paint) return element('g', { transform: place }, content);
  const { tag, ...use } = useOf(group, style);
  return element(tag, { class: `group-${group.kind}`, ...use, transform: place }, content);
}

function useOf({ title, href, data = {}, silent }: GroupShape, { page = '' }: SvgStyle) {
  const found = Object.entries(data).map(([name, value]) => [`data-${name}`, value] as const);
  const attributes: Attributes = {
    ...Object.fromEntries(found),
    'aria-hidden': silent ? 'true' : undefined,
  };
  if (href !== undefined)
    return { tag: 'a', href: href.startsWith('#') ? `${page}${href}` : href, ...attributes };
  return title === undefined
    ? { tag: 'g', ...attributes }
    : { tag: 'g', tabindex: 0, role: 'img', ...attributes };
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
  // A page is HTML, where an element of SVG may be closed like this too.
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML and HTML write it, between tags and in an attribute; characters that XML forbids are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '');
}

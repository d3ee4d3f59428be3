/** What surrounds something drawn, in pixels. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The boxes of all texts of a card's SVG, one a line: the outlines of their letters. */
export const textBoxes = (svg: string): DrawnBox[] =>
  [...svg.matchAll(/<path fill="[^"]+"[^>]* d="([^"]+)"/g)].map(([, outline = '']) =>
    boxOf(outline),
  );

/** The boxes of all ruled lines: rectangles that are thin and long. */
export const ruleBoxes = (svg: string): DrawnBox[] =>
  [
    ...svg
      .replace(/<mask[^]*?<\/mask>/g, '')
      .matchAll(/<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g),
  ]
    .map(([, x, y, width, height]) => ({
      left: Number(x),
      top: Number(y),
      right: Number(x) + Number(width),
      bottom: Number(y) + Number(height),
    }))
    .filter(({ left, top, right, bottom }) => bottom - top <= 6 && right - left > 300);

function boxOf(outline: string): DrawnBox {
  const numbers = outline.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
  const across = numbers.filter((_, index) => index % 2 === 0);
  const down = numbers.filter((_, index) => index % 2 === 1);
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

/** Whether two boxes share more than a hair. */
export const overlap = (a: DrawnBox, b: DrawnBox, hair = 1.5): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hair;

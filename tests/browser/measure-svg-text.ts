/** Text in a chart whose contrast with what is behind it is too low. */
export interface FaintText {
  text: string;
  contrast: number;
  needed: number;
}

/**
 * Runs in the page: measures the contrast of every visible text in an SVG with whatever is painted
 * behind it, which axe leaves undecided. Contained in one function, because a page receives no more.
 */
export function measureSvgText(): FaintText[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

  /** Any colour that CSS can write, as the screen shows it. */
  function readColour(css: string): Colour {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = css;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  function mix([r1, g1, b1, a1]: Colour, [r2, g2, b2]: Colour): Colour {
    const over = (top: number, below: number) => top * a1 + below * (1 - a1);
    return [over(r1, r2), over(g1, g2), over(b1, b2), 1];
  }

  function computeLuminance(colour: Colour): number {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function computeContrast(one: Colour, other: Colour): number {
    const [dark = 0, light = 0] = [computeLuminance(one), computeLuminance(other)].sort(
      (a, b) => a - b,
    );
    return (light + 0.05) / (dark + 0.05);
  }

  function readPaint(element: Element): Colour {
    const style = getComputedStyle(element);
    if (!(element instanceof SVGElement) || element instanceof SVGSVGElement) {
      return readColour(style.backgroundColor);
    }
    if (style.fill === 'none' || element.closest('text')) return [0, 0, 0, 0];
    const [red, green, blue, alpha] = readColour(style.fill);
    return [red, green, blue, alpha * Number(style.fillOpacity) * Number(style.opacity)];
  }

  /** Everything painted at a point below the text, from the bottom up. */
  function readBackground(x: number, y: number): Colour {
    const white: Colour = [255, 255, 255, 1];
    return document
      .elementsFromPoint(x, y)
      .reverse()
      .reduce<Colour>((below, element) => mix(readPaint(element), below), white);
  }

  function measure(text: SVGTextContentElement): FaintText {
    text.scrollIntoView({ block: 'center', inline: 'center' });
    const style = getComputedStyle(text);
    const sizePx = parseFloat(style.fontSize) * (text.getScreenCTM()?.a ?? 1);
    const large = sizePx >= 24 || (sizePx >= 18.66 && Number(style.fontWeight) >= 700);
    const box = text.getBoundingClientRect();
    const [red, green, blue, alpha] = readColour(style.fill);
    const ink: Colour = [
      red,
      green,
      blue,
      alpha * Number(style.fillOpacity) * Number(style.opacity),
    ];
    const contrasts = [0.1, 0.5, 0.9].map((part) => {
      const background = readBackground(box.left + box.width * part, box.top + box.height / 2);
      return computeContrast(mix(ink, background), background);
    });
    return {
      text: text.textContent.trim(),
      contrast: Math.min(...contrasts),
      needed: large ? 3 : 4.5,
    };
  }

  // Shapes that let clicks through are still painted.
  for (const shape of document.querySelectorAll<SVGElement>('svg, svg *')) {
    shape.style.setProperty('pointer-events', 'auto', 'important');
  }
  return [...document.querySelectorAll<SVGTextContentElement>('svg text')]
    .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter((text) => text.textContent.trim() !== '')
    .map(measure)
    .filter(({ contrast, needed }) => contrast < needed);
}

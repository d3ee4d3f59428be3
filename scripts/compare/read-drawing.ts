import { attributes, elementsBelow, textOf, type Element } from './page-tree.ts';

/** A drawing: an `svg` element of a page. */
export interface Drawing {
  /** What it is called in a report: its class, and the id of its title where it has one. */
  readonly name: string;
  /** Its titles, descriptions and written words, in the order of the drawing. */
  readonly text: readonly string[];
  /** Its elements with everything that places them. */
  readonly shapes: readonly string[];
}

const written = /^(text|title|desc)$/;
/** A line of a text that is broken into several. */
const isLine = (element: Element): boolean =>
  element.tagName === 'tspan' && 'x' in attributes(element);
const notPlaced = /^(id|class|role|href|tabindex|aria-|data-|xmlns|xlink)/;

/** What a drawing says and where it puts things, apart from each other. */
export function readDrawing(svg: Element): Drawing {
  const given = attributes(svg);
  const title = (given['aria-labelledby'] ?? '').replace(/-title$/, '');
  const all = [svg, ...elementsBelow(svg)];
  return {
    name: `svg ${[given['class'], title].filter(Boolean).join(' ')}`.trim(),
    text: all.filter(({ tagName }) => written.test(tagName)).map(readText),
    shapes: all.map(({ tagName, attrs }) =>
      [
        tagName,
        ...attrs
          .filter(({ name }) => !notPlaced.test(name))
          .map(({ name, value }) => `${name}=${value}`),
      ].join(' '),
    ),
  };
}

/** The lines of a text are words apart, its other parts are not. */
function readText(element: Element): string {
  const lines = elementsBelow(element).filter(isLine);
  return lines.length === 0 ? textOf(element) : lines.map(textOf).join(' ');
}

/** How far two drawings differ, in words; undefined where they do not. */
export function compareShapes(old: readonly string[], now: readonly string[]): string | undefined {
  if (old.join('\n') === now.join('\n')) return undefined;
  const [before, after] = [old, now].map((shapes) => splitNumbers(shapes.join('\n')));
  if (before === undefined || after === undefined || before.rest !== after.rest) {
    return 'drawn with other elements';
  }
  const furthest = Math.max(
    ...before.numbers.map((number, index) => Math.abs(number - (after.numbers[index] ?? 0))),
  );
  const limit = [0.01, 0.1, 1, 10, 100].find((most) => furthest <= most);
  return limit === undefined ? 'moved by more than 100' : `moved by at most ${limit}`;
}

const number = /-?\d*\.?\d+(e-?\d+)?/g;

const splitNumbers = (text: string): { numbers: number[]; rest: string } => ({
  numbers: [...text.matchAll(number)].map(([digits]) => Number(digits)),
  rest: text.replace(number, 'N'),
});

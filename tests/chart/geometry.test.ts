import { describe, expect, test } from 'vitest';
import type { BothSizes } from '#chart/both-sizes.ts';
import { type Box, boxOfText, boxesOverlap } from '#chart/box.ts';
import type { Drawing, Shape } from '#chart/drawing.ts';
import { examples as profile } from '#components/chart/profile.examples.ts';
import { examples as ruler } from '#components/chart/ruler.examples.ts';
import { examples as spread } from '#components/chart/spread.examples.ts';
import { examples as trend } from '#components/chart/trend.examples.ts';

const all = Object.entries({ ruler, profile, trend, spread });
const cases = all.flatMap(([chart, examples]) =>
  examples.flatMap(({ title, props }) =>
    (['wide', 'narrow'] as const).map((size) => ({
      name: `${chart}, ${size}: ${title}`,
      drawing: props.chart[size],
      size,
    })),
  ),
);

const textsOf = (drawing: Drawing) => drawing.shapes.filter((shape) => shape.shape === 'text');

function boxesOfMarks(shapes: readonly Shape[]): Box[] {
  return shapes.flatMap((shape) => {
    if (shape.shape === 'dot') {
      const { x, y, radius } = shape;
      return [{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }];
    }
    // A slip is made to be written on.
    if (shape.shape !== 'rect' || shape.kind.startsWith('unit')) return [];
    const { x, y, width, height } = shape;
    return [{ left: x, right: x + width, top: y, bottom: y + height }];
  });
}

function overlaps<T>(items: readonly T[], boxOf: (item: T) => Box): [T, T][] {
  return items.flatMap((a, i) =>
    items
      .slice(i + 1)
      .filter((b) => boxesOverlap(boxOf(a), boxOf(b)))
      .map((b): [T, T] => [a, b]),
  );
}

describe.each(cases)('$name', ({ drawing, size }) => {
  test('no text covers another', () => {
    expect(overlaps(textsOf(drawing), boxOfText)).toEqual([]);
  });

  test('no text covers a mark, and no mark another', () => {
    const marks = boxesOfMarks(drawing.shapes);
    const covered = textsOf(drawing).filter((text) =>
      marks.some((mark) => boxesOverlap(mark, boxOfText(text))),
    );
    expect(covered).toEqual([]);
    expect(overlaps(marks, (mark) => mark)).toEqual([]);
  });

  test('every text lies inside the drawing', () => {
    const outside = textsOf(drawing).filter((text) => {
      const box = boxOfText(text);
      return (
        box.left < -6 ||
        box.right > drawing.width + 6 ||
        box.top < -2 ||
        box.bottom > drawing.height + 2
      );
    });
    expect(outside).toEqual([]);
  });

  test('no text is under 12 px where its drawing is smallest', () => {
    // At 360 px the column is 328 px; wide ones begin at 30 rem of 17 px for 640 units, at 41 for 960.
    const smallest = size === 'narrow' ? 328 : drawing.width === 640 ? 510 : 697;
    const sizes = textsOf(drawing).map((text) => (text.size * smallest) / drawing.width);
    expect(Math.min(12, ...sizes)).toBe(12);
  });

  test('coordinates have two decimals at most', () => {
    expect(JSON.stringify(drawing)).not.toMatch(/\d\.\d{3}/);
  });
});

const numbersOf = (chart: BothSizes, size: 'wide' | 'narrow') =>
  textsOf(chart[size])
    .filter(({ kind }) => kind !== 'axis-figure')
    .map(({ text }) => text);

describe('what a drawing says', () => {
  test('both sizes of a trend show every number of the department', () => {
    for (const { props } of trend) {
      const [, ...rest] = props.id.split('-');
      if (rest.join('-') === 'long-names') continue;
      for (const row of props.words.table.rows.filter((row) => row[1] === 'Transport'))
        for (const size of ['wide', 'narrow'] as const)
          expect(numbersOf(props.chart, size)).toContain(row[2]);
    }
  });

  test('a standing ruler names every department', () => {
    const [fourteen] = ruler;
    const names = fourteen!.props.words.table.rows.map(([name]) => name);
    expect(numbersOf(fourteen!.props.chart, 'narrow')).toEqual(expect.arrayContaining(names));
  });

  test('a ruler of fourteen has room for all names, one of sixty for twenty at least', () => {
    const named = (i: number) =>
      textsOf(ruler[i]!.props.chart.wide).filter(
        ({ kind }) => kind === 'label' || kind === 'missing',
      );
    expect(named(0)).toHaveLength(14 + 1);
    expect(named(3).length).toBeGreaterThan(20);
  });

  test('names of predecessors are on the plot', () => {
    const merger = trend.find(({ name }) => name === 'merger')!;
    expect(numbersOf(merger.props.chart, 'wide')).toEqual(
      expect.arrayContaining(['Roads and Railways', 'Ports and Aviation', 'merged']),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { BothSizes } from '#chart/both-sizes.ts';
import { type Box, boxOfText, boxesOverlap } from '#chart/box.ts';
import type { Drawing, Shape } from '#chart/drawing.ts';
import { chartExamples } from '#components/chart/all-examples.ts';
import { examples as profile } from '#components/chart/profile.examples.ts';
import { examples as ruler } from '#components/chart/ruler.examples.ts';
import { examples as spread } from '#components/chart/spread.examples.ts';
import { examples as trend } from '#components/chart/trend.examples.ts';

const cases = chartExamples.flatMap(({ chart, examples }) =>
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

const axisOf = (chart: BothSizes, size: 'wide' | 'narrow') =>
  textsOf(chart[size])
    .filter(({ kind }) => kind === 'axis-figure')
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

/** The example of a chart that has a name. */
const named = <Named extends { readonly name: string }>(examples: readonly Named[], name: string) =>
  examples.find((one) => one.name === name)!;

const rectsOf = (drawing: Drawing, kind: string) =>
  drawing.shapes.filter((shape) => shape.shape === 'rect' && shape.kind === kind);

describe.each(['wide', 'narrow'] as const)('what each situation shows, %s', (size) => {
  test.each(ruler)('a ruler has a mark for every department: $title', ({ props }) => {
    const drawing = props.chart[size];
    const silent = props.words.table.rows.filter(([, shown]) => shown === '0.0').length;
    expect(rectsOf(drawing, 'mark')).toHaveLength(props.words.table.rows.length - silent);
    // The key has one of its own.
    expect(rectsOf(drawing, 'missing')).toHaveLength(silent === 0 ? 0 : silent + 1);
  });

  test('a ruler without a score says so', () => {
    const said = numbersOf(named(ruler, 'no-score').props.chart, size).join(' ');
    expect(said).toContain('No department has a score');
    expect(said).not.toContain('counted as 0');
  });

  test('a ruler writes many silent departments as their number', () => {
    const said = numbersOf(named(ruler, 'all-silent').props.chart, size);
    expect(said).toContain('20 departments');
    expect(said).not.toContain('Transport');
  });

  test('a profile shows a 0 that was earned as a mark, and silence hollow and without a number', () => {
    const earned = named(profile, 'honest-zero').props.chart;
    expect(rectsOf(earned[size], 'mark')).toMatchObject([{ width: 2 }]);
    expect(numbersOf(earned, size)).toContain('0.0');
    const six = named(profile, 'six').props.chart;
    expect(rectsOf(six[size], 'missing')).toHaveLength(1);
    expect(numbersOf(six, size)).toEqual(
      expect.arrayContaining(['No response, counted as 0', 'Not assessed']),
    );
    expect(numbersOf(six, size)).not.toContain('0.0');
  });

  test('a profile that is silent on everything has no mark at all', () => {
    const drawing = named(profile, 'all-silent').props.chart[size];
    expect(rectsOf(drawing, 'mark')).toEqual([]);
    expect(numbersOf(named(profile, 'all-silent').props.chart, size)).toContain('No response');
  });

  test.each(trend)('a trend says every break and end: $title', ({ props }) => {
    const breaks = props.words.table.rows.flatMap(([, , , word]) => (word === '' ? [] : [word!]));
    const said = numbersOf(props.chart, size).join('; ');
    for (const word of breaks) expect(said).toContain(word);
  });

  test('a trend draws published scores and silence hollow, and no line to either', () => {
    const dots = (name: string) =>
      named(trend, name).props.chart[size].shapes.flatMap((shape) =>
        shape.shape === 'dot' ? [shape.kind] : [],
      );
    expect(dots('published').filter((kind) => kind === 'published')).toHaveLength(2);
    expect(dots('counted-as-0')).toEqual(['mark', 'missing', 'mark']);
    const lines = named(trend, 'counted-as-0').props.chart[size].shapes.filter(
      ({ kind }) => kind === 'series',
    );
    expect(lines).toEqual([]);
  });

  test('a trend without any score says why for every edition', () => {
    const drawing = named(trend, 'no-score').props.chart;
    expect(drawing[size].shapes.filter(({ shape }) => shape === 'dot')).toEqual([]);
    expect(numbersOf(drawing, size)).toContain('Not assessed');
  });

  test.each(spread)('a spread counts every group: $title', ({ props }) => {
    const counts = props.words.table.rows.map(([, , count]) => count);
    expect(numbersOf(props.chart, size).concat(axisOf(props.chart, size))).toEqual(
      expect.arrayContaining(counts),
    );
  });

  test('a spread of a question that applies to nobody says so', () => {
    expect(numbersOf(named(spread, 'nobody').props.chart, size).join(' ')).toContain(
      'This question applied to no department',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { type Box, boxOfText, boxesOverlap } from '#chart/box.ts';
import type { Drawing, TextShape } from '#chart/drawing.ts';
import type { MapData } from '#chart/map/data.ts';
import { placeLens } from '#chart/map/lens/place-lens.ts';
import { mediumMeasures, wideMeasures } from '#chart/map/lens/plan.ts';
import { placeNarrow } from '#chart/map/narrow/place-narrow.ts';
import { placeMap } from '#chart/map/place.ts';
import type { PlacedMap } from '#chart/map/placed.ts';
import { placePoster } from '#chart/map/poster.ts';
import { type Invention, inventMap } from '#components/map/invented-map.ts';

const sizes = [5, 14, 31, 60].flatMap((departments) =>
  [3, 8, 12].map((forms): Invention => ({ departments, forms })),
);
const given: readonly Invention[] = [
  ...sizes,
  ...sizes.map((one) => ({ ...one, full: true })),
  ...sizes.map((one) => ({ ...one, long: true })),
  { departments: 60, forms: 12, full: true, long: true },
  { departments: 20, forms: 9, oneSector: true },
  { departments: 20, forms: 9, unread: true },
];

const textsOf = (map: PlacedMap): TextShape[] => [
  ...map.words,
  ...[...map.forms, ...map.departments].flatMap(({ lines }) => lines),
  ...map.strands.flatMap(({ number }) => number ?? []),
];

/** What its letters cover: lines of a name stand closer than the height of their boxes. */
function boxOf(text: TextShape): Box {
  const { y, size } = text;
  return { ...boxOfText(text), top: y - size * 0.72, bottom: y + size * 0.2 };
}

/** The map in each size of page. */
const placeAll = (data: MapData) => ({
  wide: placeLens(data, wideMeasures),
  medium: placeLens(data, mediumMeasures),
  narrow: placeNarrow(data),
});

function overlaps(texts: readonly TextShape[]): [string, string][] {
  const boxes = texts.map((text) => ({ text: text.text, box: boxOf(text) }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => boxesOverlap(a.box, b.box))
      .map((b): [string, string] => [a.text, b.text]),
  );
}

/** The parts of a picture that have a name. */
const groupsOf = ({ shapes }: Drawing) =>
  shapes.flatMap((shape) => (shape.shape === 'group' ? shape : []));

const isOutside = ({ left, right, top, bottom }: Box, { width, height }: PlacedMap) =>
  left < -1 || right > width + 1 || top < -1 || bottom > height + 1;

function pointsOf(d: string): [number, number][] {
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1]!] as [number, number]] : []));
}

/** The x of a line from top to bottom at a height. */
function xAt(points: readonly [number, number][], y: number): number {
  const after = Math.max(
    1,
    points.findIndex((point) => point[1] >= y),
  );
  const [[x1, y1], [x2, y2]] = [points[after - 1]!, points[after]!];
  return x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
}

describe.each(given.map((one) => [JSON.stringify(one), inventMap(one)] as const))(
  '%s',
  (_, data) => {
    const placed = placeAll(data);
    const poster = placePoster(data);
    const maps = { ...placed, poster: poster.map };
    describe.each(Object.entries(maps))('%s', (_size, map) => {
      test('no text covers another', () => {
        expect(overlaps(textsOf(map))).toEqual([]);
      });

      test('every text lies inside the drawing', () => {
        expect(textsOf(map).filter((text) => isOutside(boxOf(text), map))).toEqual([]);
      });

      test('every cell has a strand, and every department and form a name', () => {
        const departments = data.sectors.flatMap((sector) => sector.departments);
        const cells = departments.flatMap(({ cells }) => cells);
        expect(map.strands).toHaveLength(cells.length);
        expect(map.departments.map(({ text }) => text).toSorted()).toEqual(
          departments.map(({ text }) => text).toSorted(),
        );
        expect(map.forms).toHaveLength(data.forms.length);
        expect(JSON.stringify(map)).not.toMatch(/NaN|null|Infinity/);
      });
    });

    test('the poster holds its map, its words and its key', () => {
      const { at, map, width, height } = poster;
      expect(at.x + map.width * at.scale).toBeLessThanOrEqual(width);
      expect(at.y + map.height * at.scale).toBeLessThan(
        Math.min(...poster.samples.map(({ at }) => at!.y)) + 1,
      );
      expect(
        poster.texts.filter((text) => isOutside(boxOf(text), { ...map, width, height })),
      ).toEqual([]);
      expect(overlaps(poster.texts)).toEqual([]);
    });

    test('a strand that is made ends at the bar of its department, a gap before it', () => {
      for (const { state, strokes } of placed.narrow.strands) {
        const kinds = strokes.map(({ kind }) => kind);
        if (state === 'gap') expect(kinds).toEqual(['gap', 'cut']);
        else if (state === 'partly') expect(kinds).toEqual(['partly', 'tail']);
        else expect(kinds).toEqual([state]);
      }
      const reach = (state: string) =>
        placed.wide.strands
          .filter((strand) => strand.state === state)
          .map(({ department, strokes }) => {
            const bar = placed.wide.departments.find(({ id }) => id === department)?.mark?.d ?? '';
            const [x, y] = pointsOf(strokes[0]?.d ?? '').at(-1)!;
            return Math.abs(xAt(pointsOf(bar), y) - x);
          });
      expect(Math.max(0, ...reach('made'))).toBeLessThan(4);
      expect(Math.min(44, ...reach('gap'))).toBeGreaterThan(40);
    });
  },
);

describe('a map', () => {
  const data = inventMap({ departments: 22, forms: 11 });

  test('is the same for the same data', () => {
    expect(placeMap(data)).toEqual(placeMap(structuredClone(data)));
  });

  test('holds its text at 12 px where a drawing is smallest', () => {
    const { wide, medium, narrow } = placeAll(data);
    // 57 and 40 rem of 17 px are where the two begin; at 360 px the column is 328 px.
    for (const [map, smallest] of [
      [wide, 969],
      [medium, 680],
      [narrow, 328],
    ] as const) {
      const sizes = textsOf(map).map(({ size }) => (size * smallest) / map.width);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  test('gives every link room for a finger: 24 px at least', () => {
    const full = inventMap({ departments: 60, forms: 12, full: true });
    for (const [map, smallest] of [
      [placeAll(full).wide, 969],
      [placeAll(full).medium, 680],
      [placeAll(full).narrow, 328],
    ] as const) {
      const heights = [...map.departments, ...map.forms].map(
        ({ target }) => (target.height * smallest) / map.width,
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    }
  });

  test('leads from every strand to its cell, and lets a script find it by what it ties', () => {
    const groups = groupsOf(placeMap(data).wide);
    const strands = groups.filter(({ kind }) => kind === 'strand');
    const tied = data.sectors.flatMap(({ id: sector, departments }) =>
      departments.flatMap(({ id: department, cells }) =>
        cells.map(({ form, state }) => ({ department, form, sector, state })),
      ),
    );
    expect(strands).toHaveLength(tied.length);
    expect(strands.map((one) => one.data)).toEqual(expect.arrayContaining(tied));
    for (const { href, data } of strands)
      expect(href).toBe(`#cell-${data!['department']}-${data!['form']}`);
  });

  test('leads from every department and form to its page and says its name', () => {
    const { forms, sectors } = data;
    const named = [...forms, ...sectors.flatMap(({ departments }) => departments)];
    const groups = groupsOf(placeMap(data).narrow).filter(({ kind }) => kind !== 'strand');
    expect(groups.map(({ href, title }) => [href, title]).toSorted()).toEqual(
      named.map(({ href, text }) => [href, text]).toSorted(),
    );
  });

  test('draws gaps over everything else on a desk', () => {
    const states = placeAll(data).wide.strands.map(({ state }) => state);
    expect(states.lastIndexOf('made')).toBeLessThan(states.indexOf('gap'));
  });

  test('without departments is a core alone', () => {
    const empty: MapData = { ...data, sectors: [] };
    expect(placeAll(empty).wide.strands).toEqual([]);
    expect(JSON.stringify(placeMap(empty))).not.toMatch(/NaN|null/);
  });
});

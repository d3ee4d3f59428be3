import type { CellState } from '#model/relevance.ts';
import type { Related } from '#publish/book/related.ts';
import { departmentMatrix } from '#views/map/matrix.ts';

export type CompactMap = ReturnType<typeof compactMap>;

/** The states that have a sign in a row of signs; what was not read has none. */
const signed = ['gap', 'partly', 'made', 'none'] as const satisfies readonly CellState[];

/** The map for a frame that has no room for the picture: a row of signs for each department. */
export function compactMap(related: Related) {
  const { site, book } = related;
  const { embed, map, mapPicture } = site.locale.words;
  const { key } = mapPicture;
  const matrix = departmentMatrix(related);
  const rows = matrix.rows.map(({ name, href, gap, cells }) => ({
    name,
    href,
    gap,
    states: cells.map(({ state }) => state),
  }));
  const states = new Set(rows.flatMap((row) => row.states));
  const texts = { gap: key.gap, partly: key.partly, made: key.made, none: map.cell.nothing };
  return {
    label: mapPicture.label(book.edition.title),
    heads: {
      department: matrix.corner,
      gap: embed.compact.gap,
      forms: embed.compact.forms,
      order: embed.compact.order,
    },
    rows,
    key: signed
      .filter((state) => states.has(state))
      .map((state) => ({ state, text: texts[state] })),
    forms: matrix.columns.map(({ text }) => text),
  };
}

/** How high a frame is that shows the picture, in pixels; embed-map.css says the same. */
const pictureHeight = 1700;

/**
 * Whether the picture of a map has room in such a frame with its title, key and source.
 * @param wide its form for wide pages
 */
export const hasRoom = (wide: { readonly width: number; readonly height: number }): boolean =>
  besides + (wide.height / wide.width) * widest <= pictureHeight;

/** What stands above and below the picture, and the width at which it is highest; both measured. */
const besides = 560;
const widest = 1000;

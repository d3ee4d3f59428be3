/** The rows of a sound table, each as it stands, with the line breaks within quotation marks. */
export const splitRows = (table: string): string[] =>
  table.match(/(?:"(?:[^"]|"")*"|[^"\n])+/g) ?? [];

/** The cells of such a row. */
export const splitCells = (row: string): string[] =>
  [...row.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) => cell);

/** A row of such cells. */
export const joinRow = (cells: readonly string[]): string => cells.join(',');

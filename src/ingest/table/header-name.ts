import { normaliseWord } from '#ingest/cell/normalise.ts';

/** A header cell in the form of a column's name: `Max mark` is `max_mark`. */
export const headerName = (cell: string): string =>
  normaliseWord(cell).toLowerCase().replaceAll(' ', '_');

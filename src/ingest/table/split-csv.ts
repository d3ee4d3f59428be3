import Papa from 'papaparse';
import type { Delimiter } from './read-text.ts';

/** One row of a file as it was split, before its cells are read. */
export interface SplitRow {
  readonly texts: readonly string[];
  /** Whether a quotation mark in it is out of place. */
  readonly strayQuote: boolean;
  /** The row as a spreadsheet numbers it. */
  readonly row: number;
}

/**
 * Splits a table whose lines end with a line feed into rows, blank ones too, so that their numbers are
 * the spreadsheet's own. A line feed at the end is followed by a last, blank row.
 */
export function splitCsv(text: string, delimiter: Delimiter): SplitRow[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const stray = new Set(errors.map(({ row }) => row));
  return data.map((texts, index) => ({ texts, strayQuote: stray.has(index), row: index + 1 }));
}

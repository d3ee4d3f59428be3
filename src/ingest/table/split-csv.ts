import Papa from 'papaparse';

/** What is done with one row: its cells, and whether a quotation mark in it is out of place. */
export type TakeRow = (cells: readonly string[], strayQuote: boolean) => void;

/**
 * Splits a table into rows and hands them on one by one, blank ones too, so that counting them
 * gives the spreadsheet's own row numbers. Lines end with a line feed. Never throws.
 */
export function splitCsv(text: string, delimiter: string, takeRow: TakeRow): void {
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => takeRow(data, errors.length > 0),
  });
}

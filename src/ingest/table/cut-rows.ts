import type { Delimiter } from '#ingest/text/sniff-delimiter.ts';

const quote = '"';

/**
 * Cuts a table into rows by the rules of CSV alone and hands on the cells of each: a cell that
 * begins with a quotation mark goes on to the next single one, any other to the delimiter or line
 * feed. What follows the last line feed is a row too, even where it is empty.
 *
 * @returns where the first row starts that has text behind a closing quotation mark, or lacks one;
 *   nothing from there on is handed on. Undefined where there is no such row
 */
export function cutRows(
  text: string,
  delimiter: Delimiter,
  takeRow: (cells: readonly string[]) => void,
): number | undefined {
  // Where the next of each stands, from the cell on that is being cut.
  let nextDelimiter = find(text, delimiter, 0);
  let nextLine = find(text, '\n', 0);
  let at = 0;
  while (at <= text.length) {
    const start = at;
    const cells: string[] = [];
    for (;;) {
      let end: number;
      if (text[at] === quote) {
        end = closingQuote(text, at) + 1;
        if (nextDelimiter < end) nextDelimiter = find(text, delimiter, end);
        if (nextLine < end) nextLine = find(text, '\n', end);
        const isClosed = end === nextDelimiter || end === nextLine || end === text.length;
        if (end === 0 || !isClosed) return start;
        cells.push(unquote(text.slice(at + 1, end - 1)));
      } else {
        end = Math.min(nextDelimiter, nextLine);
        cells.push(text.slice(at, end));
      }
      at = end + 1;
      if (end !== nextDelimiter || end === text.length) break;
      nextDelimiter = find(text, delimiter, at);
    }
    nextLine = find(text, '\n', at);
    takeRow(cells);
  }
  return undefined;
}

/** Where a text holds a character, from a place on; its end where it does not. */
function find(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found;
}

/** Where a quoted cell ends: at the first quotation mark that is not one of two; -1 where it does not. */
function closingQuote(text: string, opening: number): number {
  let close = text.indexOf(quote, opening + 1);
  while (close >= 0 && text[close + 1] === quote) close = text.indexOf(quote, close + 2);
  return close;
}

const unquote = (cell: string): string =>
  cell.includes(quote) ? cell.replaceAll('""', quote) : cell;

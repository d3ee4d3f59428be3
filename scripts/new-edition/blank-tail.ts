import { normaliseWord } from '#ingest/cell/normalise.ts';
import { decodeBytes } from '#ingest/table/decode-bytes.ts';
import { encodeText, type Dialect } from './dialect.ts';

interface Written {
  readonly bytes: Uint8Array;
  readonly dialect: Dialect;
  /** Every row of the file, the header and blank ones among them. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The blank rows at the end of a file, as its bytes; empty where there are none. Spreadsheets leave
 * them, and rows added behind them would turn each into a gap in the table.
 */
export function blankTail({ bytes, dialect, rows }: Written): Uint8Array {
  const blank = rows.length - 1 - rows.findLastIndex((cells) => !cells.every(isBlank));
  const decoded = decodeBytes(bytes);
  if (blank === 0 || !decoded.ok) return new Uint8Array();
  const lines = decoded.text.split(/(?<=\n|\r(?!\n))/);
  // A line with quotation marks alone may also end a cell of several lines; the rows show which.
  const last = lines.findLastIndex(
    (line) => !isBlank(line.replaceAll(dialect.delimiter, '').replaceAll('"', '')),
  );
  const tail = lines.slice(Math.max(last + 1, lines.length - blank)).join('');
  return encodeText(tail, dialect);
}

const isBlank = (text: string): boolean => normaliseWord(text) === '';

import { decodeBytes } from '#ingest/table/decode-bytes.ts';
import { readText } from '#ingest/table/read-text.ts';

/** How a file writes a table, so that what is added to it reads like the rest. */
export interface Dialect {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** What stands before the header: a byte-order mark, the hint of Excel to what separates cells. */
  readonly start: string;
  readonly delimiter: string;
  readonly lineEnd: string;
}

const byteOrderMark = '\uFEFF';

/** The dialect of a table's file. A file that can't be read has that of a plain CSV. */
export function dialectOf(bytes: Uint8Array): Dialect {
  const decoded = decodeBytes(bytes);
  const text = decoded.ok ? decoded.text : '';
  const read = readText(bytes);
  const hint = /^sep=[,;\t](\r\n|\r|\n)/i.exec(text)?.[0] ?? '';
  const encoding = encodingOf(bytes);
  const marked = encoding !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb);
  return {
    encoding,
    start: `${marked ? byteOrderMark : ''}${hint}`,
    delimiter: read.ok ? read.delimiter : ',',
    // A line break in a quoted cell is often another one than that between rows.
    lineEnd: /\r\n|\r|\n/.exec(text.replace(/"[^"]*"/g, ''))?.[0] ?? '\n',
  };
}

function encodingOf(bytes: Uint8Array): Dialect['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Rows as a file of this dialect has them, every row ended. */
export function writeRows(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const { delimiter, lineEnd } = dialect;
  const quote = (cell: string): string =>
    cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((cells) => `${cells.map(quote).join(delimiter)}${lineEnd}`).join('');
}

/** Text as the bytes of a file of this dialect. */
export function encodeText(text: string, { encoding }: Pick<Dialect, 'encoding'>): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

import type { Unreadable } from '#model/issue-kinds.ts';
import { decodeBytes } from './decode-bytes.ts';

/** What separates the cells of a file. */
export type Delimiter = ',' | ';' | '\t';

/** A file as text, ready to be split, or why it is none and the row where that shows. */
export type FileText =
  | { readonly ok: true; readonly text: string; readonly delimiter: Delimiter }
  | { readonly ok: false; readonly why: Unreadable; readonly row: number | undefined };

/** The text of a table's file with line feeds alone, and what separates its cells. */
export function readText(bytes: Uint8Array): FileText {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) return { ok: false, why: decoded.why, row: rowAfter(decoded.readable) };

  const text = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  const other = detectOtherFormat(text);
  if (other !== undefined) return { ok: false, why: other.why, row: rowAfter(other.readable) };

  // Excel's own hint; it shows no row for this line.
  const hint = /^sep=([,;\t])\n/i.exec(text);
  const table = hint === null ? text : text.slice(hint[0].length);
  return { ok: true, text: table, delimiter: hintedDelimiter(hint?.[1]) ?? sniffDelimiter(table) };
}

function hintedDelimiter(found: string | undefined): Delimiter | undefined {
  return found === ',' || found === ';' || found === '\t' ? found : undefined;
}

/** The spreadsheet row that a text has reached, line breaks inside quotes aside; undefined before any text. */
function rowAfter(text: string): number | undefined {
  if (text === '') return undefined;
  let row = 1;
  let quoted = false;
  for (const letter of text.replace(/\r\n?/g, '\n')) {
    if (letter === '"') quoted = !quoted;
    else if (letter === '\n' && !quoted) row += 1;
  }
  return row;
}

/** A text that is no table, and the line that gives it away. */
interface OtherFormat {
  readonly why: Unreadable;
  /** The text before that line. */
  readonly readable: string;
}

/** What a text is when it is no CSV: a web page, a pointer of Git LFS, a file with both sides of a merge in it. Undefined for a table. */
function detectOtherFormat(text: string): OtherFormat | undefined {
  const start = text.slice(0, 200).trimStart();
  if (/^<(!doctype|html|head|body|\?xml)\b/i.test(start)) return { why: 'web-page', readable: '' };
  if (start.startsWith('version https://git-lfs.')) return { why: 'lfs-pointer', readable: '' };
  // Both marks, each at the start of a line: either alone may stand in a quoted text.
  if (!text.includes('<<<<<<< ')) return undefined;
  const ours = /^<{7} /m.exec(text);
  if (ours !== null && /^>{7} /m.test(text)) {
    return { why: 'merge-conflict', readable: text.slice(0, ours.index) };
  }
  return undefined;
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** What separates the cells: the one that the first row has most of outside quotes, a comma where it has none. */
function sniffDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '\n' && counts.size > 0) break;
    else if (!quoted) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return delimiters.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? ',';
}

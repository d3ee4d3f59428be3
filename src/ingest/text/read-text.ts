import { decodeBytes, type Unreadable } from './decode-bytes.ts';
import { detectOtherFormat } from './detect-other-format.ts';
import { sniffDelimiter, type Delimiter } from './sniff-delimiter.ts';

/** A file as text, ready to be split, or why it is none and the row where that shows. */
export type FileText =
  | { readonly ok: true; readonly text: string; readonly delimiter: Delimiter }
  | { readonly ok: false; readonly why: Unreadable; readonly row: number | undefined };

/** The text of a table's file with line feeds alone, and what separates its cells. Never throws. */
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

import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnLetter } from './column-letter.ts';
import type { Header } from './read-header.ts';

/** A row as it was split, before its cells are read. */
export interface SplitRow {
  readonly texts: readonly string[];
  /** Whether a quotation mark in it is out of place. */
  readonly strayQuote: boolean;
  readonly place: { readonly file: string; readonly row: number };
}

/**
 * Whether a row fits its header; what does not goes to `issues`. Cells that a spreadsheet left off
 * at the end are blank, and blank cells beyond the header are nothing.
 */
export function checkShape(split: SplitRow, header: Header, issues: Issue[]): boolean {
  const { texts, strayQuote, place } = split;
  if (!strayQuote && header.nameless.size === 0 && texts.length <= header.width) return true;
  if (strayQuote) issues.push(makeIssue('stray-quote', { place }));
  for (const index of header.nameless) {
    const found = texts[index]?.trim() ?? '';
    if (found === '') continue;
    const column = { letter: columnLetter(index), name: '' };
    issues.push(makeIssue('unknown-column', { place: { ...place, column }, found }));
  }
  if (texts.length <= header.width) return !strayQuote;
  const extra = texts
    .slice(header.width)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (extra.length === 0) return !strayQuote;
  const facts = { cells: texts.length, columns: header.width };
  issues.push(makeIssue('ragged-row', { place, found: extra.join(', '), facts }));
  return false;
}

import type { Unreadable } from './decode-bytes.ts';

/** A text that is no table, and the line that gives it away. */
export interface OtherFormat {
  readonly why: Unreadable;
  /** The text before that line. */
  readonly readable: string;
}

/** What a text is when it is no CSV: a web page, a pointer of Git LFS, a file with both sides of a merge in it. Undefined for a table. */
export function detectOtherFormat(text: string): OtherFormat | undefined {
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

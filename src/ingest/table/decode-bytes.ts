import type { Unreadable } from '#model/issue-kinds.ts';

/** The text of a file, or why it has none and up to where it could be read. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Unreadable; readonly readable: string };

const signatures: readonly (readonly [Unreadable, readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
];

/**
 * The text of a file in UTF-8 or, with its mark, UTF-16; without the mark. Anything else is never
 * guessed at: it is unreadable.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  for (const [why, start] of signatures) {
    if (start.every((byte, index) => bytes[index] === byte))
      return { ok: false, why, readable: '' };
  }
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text === undefined) {
    return { ok: false, why: 'encoding', readable: readablePart(bytes, encoding) };
  }
  // Bytes are looked through far faster than text; in UTF-16 every other one may be nought.
  const nul = bytes.includes(0) ? text.indexOf('\0') : -1;
  return nul < 0 ? { ok: true, text } : { ok: false, why: 'nul', readable: text.slice(0, nul) };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text before the first byte that can't be read, to say in which row it stands. */
function readablePart(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.slice(0, Math.max(text.indexOf('\ufffd'), 0));
}

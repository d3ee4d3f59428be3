/** Zero-width spaces, joiners and marks, word joiner, byte-order mark, soft hyphen: seen by nobody. */
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/**
 * What is compared, such as an id or a word of a list: composed (NFC), without characters that
 * nobody sees, each run of spaces (no-break ones too) as one space, none around it.
 */
export function normaliseWord(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** Those of them that change how letters join, as Persian and Indic spelling needs them. */
const joiners = /[\u200c\u200d]/;

/** The others, and joiners that join nothing: at the beginning, or after a space or a Latin letter. */
const idle = /[\u200b\u2060\ufeff\u00ad]|(?<=^|[\s\u0000-\u024f])[\u200c\u200d]+/g;

/** A short name: normalised as a word is, but with the joiners that belong to its spelling. */
export function normaliseName(text: string): string {
  if (!joiners.test(text)) return normaliseWord(text);
  return text.normalize('NFC').replace(idle, '').replace(/\s+/g, ' ').trim();
}

/** Free text: as typed, without the space around it. Blank where nothing can be seen. */
export function trimText(text: string): string {
  const trimmed = text.trim();
  return trimmed.length < 4 && trimmed.replace(invisible, '').trim() === '' ? '' : trimmed;
}

/** A word as it is compared across spellings: without accents and stops, in small letters. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{Mark}.]/gu, '')
    .toLowerCase();
const aroundAddress =
  /^[\s\u200b-\u200d\u2060\ufeff\u00ad]+|[\s\u200b-\u200d\u2060\ufeff\u00ad]+$/g;

/** An address: composed, with nothing around it. What nobody sees inside it is left, and refused. */
export const normaliseAddress = (text: string): string =>
  text.normalize('NFC').replace(aroundAddress, '');

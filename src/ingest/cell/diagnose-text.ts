import type { CellProblem } from './outcome.ts';

/** A text that has to be looked at: one without it begins with a letter and is plain throughout. */
const notPlain = /^[^A-Za-z]|[^ -~]/;

/**
 * Control characters but tab and line feed, the characters that turn the direction of what follows,
 * and the mark that stands for a character lost when a file was saved.
 */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/;

/**
 * UTF-8 that was opened as an older encoding and saved again: `â€™` for ’, `Ã©` for é. Signs that can
 * follow such a letter in real text, such as quotation marks after a capital Ã, are left out.
 */
const garbled = /â€|Ã[€ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ\u00a1-\u00ba\u00bc-\u00bf]|Â[£§©®°·½]/;

/** A dash before a reason is plain writing, and so is `+ 3 posts`: only what a spreadsheet would run. */
const formula = /^(?:[=＝]|[+＋][a-z@(]|[@＠][a-z.]+\(|[-+@].*\|.*!)/i;

/** What a spreadsheet shows in place of a formula that failed, in any language: `#VALUE!`, `#WERT!`, `#¿NOMBRE?`. */
const formulaError = /^#(?:[\p{Lu}\d¿¡/.\s]+[!?]|N\/A|N\/D|ND|NV)$/u;

/** What makes a text unsafe to show or to open in a spreadsheet, or shows that it was spoilt; undefined where nothing does. */
export function diagnoseText(text: string): CellProblem | undefined {
  if (!notPlain.test(text)) return undefined;
  const letters = garbled.exec(text)?.[0];
  if (letters !== undefined) {
    return { kind: 'unsafe-text', found: text, facts: { why: 'garbled', character: letters } };
  }
  const character = unsafe.exec(text)?.[0];
  if (character !== undefined) {
    const why = character === '\ufffd' ? 'lost' : 'hidden';
    return { kind: 'unsafe-text', found: text, facts: { why, character: codeOf(character) } };
  }
  if (formula.test(text))
    return { kind: 'formula-in-text', found: text, facts: { why: 'formula' } };
  if (formulaError.test(text)) {
    return { kind: 'formula-in-text', found: text, facts: { why: 'failed' } };
  }
  return undefined;
}

/** A character as its number is written: `U+202E`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

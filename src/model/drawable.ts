/**
 * The characters that the fonts of the share cards have, as ranges of code points. A test compares
 * them with the fonts themselves, so that a new version of a font can't change them unseen.
 */
const ranges =
  '20-7e a0-148 14a-17e 18f 192 1a0-1a1 1af-1b0 1c4-1cc 1e6-1e7 1ea-1eb 1fa-21b 22a-22d 230-233 237 259 2b9-2ba 2bc 2c6-2c7 2c9 2da 2dc-2dd 300-301 303-304 308-309 323 1e80-1e85 1e9e 1ea0-1ef9 2009 2013-2014 2018-201a 201c-201e 2020 2022 2026 2032-2033 2039-203a 2044 20a1 20a3-20a4 20a6-20a7 20a9 20ab-20ad 20b1-20b2 20b5 20b9-20ba 20bc-20bd 2113 2122 2212 2215';

/** Every code point that a card can draw. */
export const drawable: ReadonlySet<number> = new Set(
  ranges.split(' ').flatMap((range) => {
    const [from = '', to = from] = range.split('-');
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, n) => first + n);
  }),
);

/** The characters of a text that no card can draw, each once; spaces of all kinds can be drawn. */
export const undrawable = (text: string): string[] =>
  plain.test(text)
    ? []
    : [...new Set(text)].filter(
        (character) => !/\s/.test(character) && !drawable.has(character.codePointAt(0) ?? 0),
      );

/** A text with letters, digits and signs of the first range alone, as most names are. */
const plain = /^[ -~]*$/;

const printable = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
/** Signs that number, date and list formats put in, which stand in no file. */
const formatted = [...'\u00a0\u2009\u202f\u2019\u2212\u2013\u2014\u2026\u00b7\u00d7\u2191\u2193'];

/**
 * Every character that a site may show: those of its texts, printable ASCII and what formats add.
 * Sorted, so that the same texts give the same fonts.
 * @param texts the tables and texts of the campaign and the words of the interface
 */
export function usedCharacters(texts: readonly string[]): string {
  return [...new Set([...printable, ...formatted, ...texts.flatMap(charactersOf)])]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** Tables are large and almost all ASCII, which is there already: only the rest is looked at. */
const charactersOf = (text: string): string[] => [
  ...new Set(text.match(/[^\x00-\x7f]+/gu)?.join('')),
];

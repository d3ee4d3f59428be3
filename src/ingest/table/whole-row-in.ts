/** What separates cells in one program or another. */
const separators = [',', ';', '\t'];

/**
 * The one cell that holds a whole row: a program that expects other separators puts it there, and
 * keeps it so when it saves. Undefined where the cells stand apart, and for tables too narrow to tell.
 */
export function wholeRowIn(texts: readonly string[], width: number): string | undefined {
  // Of a million rows nearly all have a second cell.
  if (width < 3 || (texts[1] ?? '') !== '') return undefined;
  const first = texts[0] ?? '';
  if (texts.some((text, index) => index > 0 && text !== '')) return undefined;
  return separators.some((separator) => first.split(separator).length >= width) ? first : undefined;
}

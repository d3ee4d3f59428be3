/**
 * Breaks a text into lines that are no wider than allowed. A word that is wider alone is cut; `cut`
 * then tells so.
 * @param widthOf how wide a text is on one line
 */
export function wrapText(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): { lines: string[]; cut: boolean } {
  const lines: string[] = [];
  let line = '';
  let cut = false;
  for (const word of plainSpaces(text)
    .split(breaks)
    .filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cutWord(word, width, widthOf);
    if (pieces.length > 1) cut = true;
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return { lines, cut };
}

/**
 * The same with lines of much the same length: as many as are needed, no wider than they must be, so
 * that no word is left alone on the last.
 */
export function balanceText(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): { lines: string[]; cut: boolean } {
  const plain = wrapText(text, width, widthOf);
  if (plain.cut || plain.lines.length < 2) return plain;
  let best = plain;
  let [low, high] = [width / plain.lines.length / 2, width];
  while (high - low > width / 100) {
    const middle = (low + high) / 2;
    const tried = wrapText(text, middle, widthOf);
    const holds = !tried.cut && tried.lines.length === plain.lines.length;
    if (holds) best = tried;
    [low, high] = holds ? [low, middle] : [middle, high];
  }
  return best;
}

/** Spaces at which a line may break; no-break spaces of all widths are not among them. */
const breaks = /[ \t\r\n]+/;

/** The fonts know one space that doesn't break; the others look much like it. */
const plainSpaces = (text: string): string => text.replace(/[\u2007\u202f]/g, '\u00a0');

function cutWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

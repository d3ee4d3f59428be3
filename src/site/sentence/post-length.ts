/*
 * How long a text is for the platforms that count most strictly. Bluesky counts what a reader calls a
 * character; X counts those outside European scripts and common marks twice, and every link as 23.
 */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const most = { bluesky: 300, x: 280 };
const linkOnX = 23;

/** The ranges of code points that X counts once. */
const single: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** Letters and marks that a reader and X both count as one for each. Most captions have nothing else. */
const isPlain = (text: string): boolean => /^[ -\u02FF\u2010-\u201F]*$/.test(text);

const graphemes = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const isSingle = (grapheme: string): boolean =>
  [...grapheme].every((character) => {
    const code = character.codePointAt(0) ?? 0;
    return single.some(([first, last]) => first <= code && code <= last);
  });

/** How many characters a reader counts. */
export const countCharacters = (text: string): number =>
  isPlain(text) ? text.length : graphemes(text).length;

/** What X counts: a wide character is two. A link in the text is not recognised here. */
export const weighOnX = (text: string): number =>
  isPlain(text)
    ? text.length
    : graphemes(text).reduce((sum, grapheme) => sum + (isSingle(grapheme) ? 1 : 2), 0);

/** Whether a text fits everywhere with its link, which stands on a line of its own. */
export function fitsPost(text: string, link: string | undefined): boolean {
  const linked = link === undefined ? { bluesky: 0, x: 0 } : withBreak(link);
  return (
    countCharacters(text) + linked.bluesky <= most.bluesky && weighOnX(text) + linked.x <= most.x
  );
}

const withBreak = (link: string) => ({ bluesky: 1 + countCharacters(link), x: 1 + linkOnX });

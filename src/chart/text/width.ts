/**
 * Widths in hundredths of the text size, measured in the text face at its bolder weight and rounded
 * up: there is no browser at build time to ask, and a label that is thought too wide leaves a gap
 * where one thought too narrow would overlap.
 */
const widths: readonly (readonly [number, string])[] = [
  [26, "'`|,.:; ijl"],
  [34, '!"()[]{}ft-r\u2019\u2018\u00b7\u00ed\u00ec\u00ee\u00ef'],
  [43, 'I/\\_'],
  [52, 'yvzsxck?*J'],
  [63, 'aeuonhLTdgEYbpqFPSV$213456789<>+~^'],
  [76, 'BRZXKAC#0DwGHNUOQ&=\u2013'],
  [97, 'mMW@%\u2014\u2026'],
];

const widthOf = new Map(
  widths.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uffef]/u;
const capital = /\p{Lu}/u;
const mark = /[\p{M}\p{Cf}]/u;

/** An upper estimate of how wide a line of text is, in the unit of its size. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += widthOf.get(character) ?? otherWidth(character);
  return (hundredths * size) / 100;
}

/** How wide a number is in the face of the marks, whose figures are all of one width. */
export function figureWidth(shown: string, size: number): number {
  const digits = shown.replace(/\P{Nd}/gu, '').length;
  return (digits * 0.58 + (shown.length - digits) * 0.27) * size;
}

function otherWidth(character: string): number {
  if (mark.test(character)) return 0;
  if (wide.test(character)) return 102;
  return capital.test(character) ? 78 : 64;
}

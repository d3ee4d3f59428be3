/** A fraction, as a pair of whole numbers that nobody ever reduces. */
export type Pair = [top: bigint, bottom: bigint];

const add = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d + c * b, b * d];
export const minus = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d - c * b, b * d];
export const times = ([a, b]: Pair, [c, d]: Pair): Pair => [a * c, b * d];
export const over = ([a, b]: Pair, [c, d]: Pair): Pair => [a * d, b * c];
export const less = ([a, b]: Pair, [c, d]: Pair): boolean => a * d < c * b;
const isZero = ([top]: Pair): boolean => top === 0n;
export const total = (pairs: Pair[]): Pair => pairs.reduce(add, [0n, 1n]);

export function read(text: string): Pair {
  const places = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return [BigInt(text.replace('.', '')), 10n ** BigInt(places)];
}

/** Digit by digit, as on paper: one digit more than shown, and five or more goes up. */
export function write([top, bottom]: Pair, decimals: number): string {
  let rest = top % bottom;
  let digits = String(top / bottom);
  for (let place = 0; place < decimals; place += 1) {
    digits += String((rest * 10n) / bottom);
    rest = (rest * 10n) % bottom;
  }
  const up = (rest * 10n) / bottom >= 5n ? 1n : 0n;
  const whole = String(BigInt(digits) + up).padStart(decimals + 1, '0');
  return decimals === 0 ? whole : `${whole.slice(0, -decimals)}.${whole.slice(-decimals)}`;
}

/** To eighteen decimals. */
export const toNumber = (pair: Pair): number =>
  isZero(pair) ? 0 : Number((pair[0] * 10n ** 18n) / pair[1]) / 1e18;

/** A score with one more digit for as long as it reads as a 0 or a 10 that it is not. */
export function print(score: Pair, decimals: number): string {
  const text = write(score, decimals);
  const looksWhole = /^(0|10)(\.0*)?$/.test(text);
  const isWhole = isZero(score) || (!less(score, [10n, 1n]) && !less([10n, 1n], score));
  return looksWhole && !isWhole ? print(score, decimals + 1) : text;
}

/**
 * Which of two decimals as typed is larger, by their exact values: below 0 where the first is
 * smaller, 0 where they are equal, above 0 where it is larger. Scores are exact, so a mark of
 * 4.0000000000000000001 must differ from 4, which it does not as a double. Text that is no
 * decimal is compared as text.
 */
export function compareDecimals(a: string, b: string): number {
  if (a === b) return 0;
  // Rounding to a double never turns an order round: where the doubles differ, so do the decimals.
  const nearA = Number(a);
  const nearB = Number(b);
  if (nearA < nearB) return -1;
  if (nearA > nearB) return 1;
  const plainA = plainDecimal(a);
  const plainB = plainDecimal(b);
  if (plainA === plainB) return 0;
  const isNegative = plainA.startsWith('-');
  if (isNegative !== plainB.startsWith('-')) return isNegative ? -1 : 1;
  return isNegative ? comparePlain(plainB.slice(1), plainA.slice(1)) : comparePlain(plainA, plainB);
}

/** Of two plain decimals without a sign, the one with more whole digits is larger; with as many, the first digit that differs decides. */
function comparePlain(a: string, b: string): number {
  const [wholeA = '', wholeB = ''] = [a.split('.')[0], b.split('.')[0]];
  if (wholeA.length !== wholeB.length) return wholeA.length < wholeB.length ? -1 : 1;
  return a < b ? -1 : 1;
}

/**
 * The shortest way to write a decimal as typed: `2` for 2.0, 02 and 2, `0` for -0.0. Two decimals are
 * equal where it is the same.
 */
export function plainDecimal(decimal: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(decimal) ?? [];
  if (whole === '') return decimal;
  const plain = part === '' ? whole : `${whole}.${part}`;
  return plain === '0' ? plain : `${sign}${plain}`;
}

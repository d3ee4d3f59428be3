/**
 * The shortest way to write a decimal as typed: `2` for 2.0, 02 and 2, `0` for -0.0. Two decimals are
 * equal where it is the same. Never throws.
 */
export function plainDecimal(decimal: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(decimal) ?? [];
  if (whole === '') return decimal;
  const plain = part === '' ? whole : `${whole}.${part}`;
  return plain === '0' ? plain : `${sign}${plain}`;
}

import type { Quotient } from './quotient.ts';

/**
 * An exact value as text with that many decimals and a full stop: `7.3`, `-0.1`, `0.0`. Half is
 * rounded away from zero (design rule 6), and nothing that rounds to zero keeps a sign. Never
 * throws. The only place where a score is rounded: rounding twice gives other figures.
 */
export function round(value: Quotient, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const units = (2n * value.n * unit + value.d) / (2n * value.d);
  const digits = String(units).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return value.s < 0n && units > 0n ? `-${text}` : text;
}

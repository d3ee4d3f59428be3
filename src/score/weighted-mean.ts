import type Fraction from 'fraction.js';
import { sum, sumProducts, type Product } from './sum.ts';

/**
 * Σ weight·value ÷ Σ weight, exact; undefined where nothing weighs anything. Never throws. Weights
 * are relative: scaling all of them changes nothing (design rule 4).
 */
export function weightedMean(parts: readonly Product[]): Fraction | undefined {
  const weight = sum(parts.map((part) => part.weight));
  return weight.n === 0n ? undefined : sumProducts(parts).div(weight);
}

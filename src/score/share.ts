import type Fraction from 'fraction.js';

/** mark ÷ max_mark, 0 to 1, exact (design rule 1). Throws for a highest mark of 0. */
export function share(mark: Fraction, maxMark: Fraction): Fraction {
  return mark.div(maxMark);
}

import type { BothSizes } from '#chart/both-sizes.ts';
import type { ChartWords } from '#chart/words.ts';

/** A placed chart with the words around it, before a page gives it an id. */
export interface WordedChart {
  readonly words: ChartWords;
  readonly chart: BothSizes;
}

import type { BothSizes } from '#chart/both-sizes.ts';
import type { ChartWords } from '#chart/words.ts';

/** What every chart component takes. */
export interface ChartProps {
  /** Unique on the page. */
  readonly id: string;
  readonly words: ChartWords;
  readonly chart: BothSizes;
}

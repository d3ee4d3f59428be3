import type { ChartExample } from './example.ts';
import { examples as profile } from './profile.examples.ts';
import { examples as ruler } from './ruler.examples.ts';
import { examples as spread } from './spread.examples.ts';
import { examples as trend } from './trend.examples.ts';

/** Every kind of chart with its examples, for the gallery, the golden files and the geometry tests. */
export const chartExamples: readonly {
  readonly chart: string;
  /** The example that has most of what the chart can show: its pictures are kept. */
  readonly golden: string;
  readonly examples: readonly ChartExample[];
}[] = [
  { chart: 'Ruler', golden: 'fourteen', examples: ruler },
  { chart: 'Profile', golden: 'six', examples: profile },
  { chart: 'Trend', golden: 'merger', examples: trend },
  { chart: 'Spread', golden: 'fourteen', examples: spread },
];

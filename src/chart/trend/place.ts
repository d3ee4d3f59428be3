import type { BothSizes } from '#chart/both-sizes.ts';
import type { TrendData } from './data.ts';
import { placeTrendPlot } from './place-plot.ts';
import { placeTrendRows } from './place-rows.ts';

/**
 * The history of a department: a plot over the editions, and on a narrow page a row for each
 * edition, as in a mark book. A line joins only points that say so.
 */
export function placeTrend(data: TrendData): BothSizes {
  return { extent: 'column', wide: placeTrendPlot(data), narrow: placeTrendRows(data) };
}

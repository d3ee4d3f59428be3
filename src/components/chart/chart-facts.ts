import type { ChartProps } from './chart-props.ts';

/** A chart with the words around it, before a page gives it an id. */
export type ChartFacts = Omit<ChartProps, 'id'>;

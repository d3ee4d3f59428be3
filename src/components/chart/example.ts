import type { ChartTable, ChartWords } from '#chart/words.ts';
import type { WordedChart } from './worded-chart.ts';

/** A named example of a component: it feeds the gallery, the golden files and the geometry tests. */
export interface Example<Props> {
  /** Kebab-case, used in file names. */
  readonly name: string;
  /** What it shows, in plain words. */
  readonly title: string;
  readonly props: Props;
}

/** An example of a chart. */
export type ChartExample = Example<WordedChart & { readonly id: string }>;

interface ExampleWords {
  readonly title: string;
  readonly table: ChartTable;
}

/** The words around an example, as a page would write them. */
export function exampleWords(label: string, { title, table }: ExampleWords): ChartWords {
  return {
    label,
    title,
    description: `${table.rows.length} rows of numbers, given in full in the table below.`,
    source: 'Source: marks of the coalition, demonstration, 2026 edition.',
    tableSummary: 'The numbers in a table',
    table,
  };
}

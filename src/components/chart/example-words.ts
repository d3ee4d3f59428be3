import type { ChartTable, ChartWords } from '#chart/words.ts';

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

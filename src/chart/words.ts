/** The words around a chart, as finished text. */
export interface ChartWords {
  /** The small line above the title: what is shown, for when. */
  readonly label: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What a reader who does not see the picture needs to know of it. */
  readonly description: string;
  readonly source: string;
  /** What opens the table, such as "The numbers in a table". */
  readonly tableSummary: string;
  readonly table: ChartTable;
}

/** The numbers of a chart as text; the first cell of a row is its heading. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

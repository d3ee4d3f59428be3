import type { ChartFacts } from '#components/chart/chart-facts.ts';
import type { Fact } from '#components/fact.ts';
import type { MarkFacts } from '#components/mark-facts.ts';
import type { Frame, Link } from '#site/frame.ts';

/** What the register of all departments shows, ready to show. */
export interface RegisterFacts {
  readonly frame: Frame;
  readonly hero: { readonly label: string; readonly finding: string; readonly lede: string };
  readonly openTitle: string;
  /** By sector; a group without a name stands alone. */
  readonly open: readonly {
    readonly name: string | undefined;
    readonly departments: readonly RegisterEntry[];
  }[];
  readonly ended: readonly RegisterEntry[];
}

/** One department with its newest score. */
export interface RegisterEntry {
  readonly href: string;
  readonly name: string;
  /** Absent where no report has anything on it. */
  readonly mark: MarkFacts | undefined;
  /** The report that the mark is from; absent where there is none. */
  readonly edition: string | undefined;
  /** What became of it; empty while it is open. */
  readonly became: readonly string[];
}

/** What the page of a department over all years shows, ready to show. */
export interface YearsFacts {
  readonly frame: Frame;
  readonly hero: {
    readonly label: string;
    readonly finding: string;
    /** The whole name, where the finding has a shorter one. */
    readonly lede: string | undefined;
    readonly facts: readonly Fact[];
  };
  /** Absent where there is one number or none. */
  readonly trend: ChartFacts | undefined;
  readonly rows: readonly YearRow[];
  readonly lineage: readonly {
    readonly title: string;
    readonly events: readonly OriginFacts[];
  }[];
}

/** What one report has on a department. */
export interface YearRow {
  readonly edition: Link;
  /** Under which name, where it was another. */
  readonly as?: string;
  /** Absent where a record of published scores says nothing. */
  readonly mark: MarkFacts | undefined;
  readonly rank?: string | undefined;
  readonly coverage?: string;
  readonly change?: string;
  readonly notes: readonly string[];
  readonly source?: Link & { readonly date?: string };
}

/** One event of lineage with the other departments in it. */
export interface OriginFacts {
  readonly text: string;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
  readonly others: readonly Link[];
}

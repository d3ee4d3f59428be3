import type { ChartFacts } from '#components/chart/chart-facts.ts';
import type { Fact } from '#components/fact.ts';
import type { Frame } from '#views/frame/frame.ts';

/** What the page of one question shows, ready to show. */
export interface CriterionPageFacts {
  readonly frame: Frame;
  readonly hero: {
    readonly kicker: string;
    readonly finding: string;
    readonly question: string;
    /** How the departments answered, in a sentence. */
    readonly answers: string;
    readonly facts: readonly Fact[];
  };
  /** Absent where nobody was marked or asked. */
  readonly spread: ChartFacts | undefined;
  /** What stands in place of the chart. */
  readonly instead: string;
  readonly levels: readonly LevelFacts[];
  readonly rows: readonly MarkRow[];
}

/** What a mark means, and how many got it. */
export interface LevelFacts {
  readonly mark: string;
  readonly meaning: string;
  readonly departments: string;
}

/** One department's mark, or the status in its place. */
export interface MarkRow {
  readonly href: string;
  readonly name: string;
  readonly mark?: string;
  readonly max?: string;
  /** Whether the mark has too many digits to be set large. */
  readonly long?: boolean;
  readonly status?: string;
  /** Whether the status is a lack; that a question does not apply is none. */
  readonly missing?: boolean;
  readonly beneath?: string;
  readonly reason: string;
}

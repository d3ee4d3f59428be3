import type { ChartFacts } from '#components/chart/chart-facts.ts';
import type { DepartmentObjectivesFacts } from '#views/relevance/relevance-facts.ts';
import type { DepartmentShareFacts } from '#views/share/share-facts.ts';
import type { Frame, Link } from '#site/frame.ts';

/** What the page of a department in one edition shows, ready to show. */
export interface DepartmentFacts {
  readonly frame: Frame;
  readonly hero: HeroFacts;
  readonly profile?: ChartFacts | undefined;
  /** Absent where the edition has no map. */
  readonly objectives?: DepartmentObjectivesFacts | undefined;
  readonly next: {
    readonly steps: readonly NextStep[];
    /** Said where there are none. */
    readonly none: string;
  };
  readonly themes: readonly ThemeFacts[];
  readonly reply: ReplyFacts;
  readonly history: ChartFacts;
  readonly lineage: readonly LineageEvent[];
  readonly allYears: Link;
  readonly share: DepartmentShareFacts;
}

/** An event that made a department, changed it or ended it. */
export interface LineageEvent {
  readonly text: string;
  readonly note?: string | undefined;
  readonly source?: string | undefined;
}

/** The score and what it covers. */
export interface HeroFacts {
  readonly kicker: string;
  readonly finding: string;
  readonly name: string;
  readonly mark: {
    readonly score?: string | undefined;
    readonly instead?: string | undefined;
    readonly beneath?: string | undefined;
    readonly spoken: string;
  };
  /** Rank and band, in words. */
  readonly standing?: string | undefined;
  readonly bandMeaning?: string | undefined;
  readonly coverage: readonly string[];
  readonly change: string;
}

/** One mark raised by one step, and what the score would be. */
export interface NextStep {
  readonly href: string;
  readonly question: string;
  readonly step: string;
  readonly gain: string;
  readonly score: string;
}

/** A theme of the department with its criteria. */
export interface ThemeFacts {
  readonly theme?: Link;
  readonly score?: {
    /** The score, or the words in its place. */
    readonly text: string;
    /** Said smaller behind it: `of 10`, `counted as 0`. */
    readonly after?: string | undefined;
    readonly missing: boolean;
  };
  readonly criteria: readonly CriterionFacts[];
}

/** One criterion as it was marked. */
export interface CriterionFacts {
  /** Its anchor on the page. */
  readonly id: string;
  readonly href: string;
  readonly question: string;
  /** The mark, or the status that stands in its place. */
  readonly mark?: { readonly mark: string; readonly max: string };
  readonly status: string;
  /** What the status does to the score; absent for a mark. */
  readonly effect?: string;
  readonly weight: string;
  readonly levels: readonly {
    readonly mark: string;
    readonly meaning: string;
    readonly reached: boolean;
  }[];
  readonly reason?: string;
  readonly preview: boolean;
  readonly evidence: readonly SourceFacts[];
  /** Where the mark stands in the campaign's files. */
  readonly place?: Link;
}

/** One piece of evidence. */
export interface SourceFacts {
  readonly title: string;
  readonly url?: string | undefined;
  readonly archived?: string | undefined;
  /** Publisher, date, page and kind. */
  readonly details: string;
  readonly quote?: string | undefined;
}

/** What the department said to its draft marks. */
export interface ReplyFacts {
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly asked?: string | undefined;
  readonly url?: string | undefined;
}

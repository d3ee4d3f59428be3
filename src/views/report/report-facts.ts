import type { Drawing } from '#chart/drawing.ts';
import type { ChartFacts } from '#components/chart/chart-facts.ts';
import type { TeaserFacts } from '#views/relevance/relevance-facts.ts';
import type { OverallOutcome } from '#model/outcome.ts';
import type { ShownForms } from '#site/shown-count.ts';
import type { Frame, Link } from '#site/frame.ts';

/** What the page of a report shows, ready to show. */
export interface ReportFacts {
  readonly frame: Frame;
  readonly hero: {
    readonly kicker: string;
    readonly finding: string;
    readonly overall: OverallOutcome;
    readonly scope: string;
    readonly lede: readonly string[];
    /** What the campaign's text sums up. */
    readonly summary?: string | undefined;
    /** Who wrote the report, and when it was published. */
    readonly byLine: string;
  };
  /** Absent where no department has a score. */
  readonly ruler?: ChartFacts | undefined;
  readonly league?: LeagueFacts;
  readonly heat?: HeatFacts | undefined;
  readonly missing?: readonly MissingList[];
  /** The finding of the relevance map; absent where the edition has none. */
  readonly map?: TeaserFacts | undefined;
  /** Published scores of the past; empty where the edition has marks. */
  readonly record: readonly RecordRow[];
  /** What there is beside the report. */
  readonly more: readonly MoreLink[];
  /** Criteria by theme; a group without a theme has no name. */
  readonly themes: readonly (Partial<Link> & { readonly criteria: readonly Link[] })[];
}

/** A page or a place for those who pass the report on or look closer. */
export interface MoreLink extends Link {
  readonly about: string;
}

/** The league table of a report. */
export interface LeagueFacts {
  readonly rows: readonly LeagueRow[];
  readonly caption: string;
  /** Who is in the ranks for silence alone. */
  readonly ranked?: string | undefined;
  readonly sectors: readonly string[];
  readonly hasBands: boolean;
  /** How many rows are shown, for the filter. */
  readonly shown: ShownForms;
}

/** One row of the league table; what is absent has no value to show or to sort by. */
export interface LeagueRow {
  readonly href: string;
  readonly name: string;
  readonly sector?: string | undefined;
  readonly rank?: { readonly text: string; readonly number: number } | undefined;
  readonly value?: number | undefined;
  readonly bar: Drawing;
  readonly score: string;
  /** Said under the score: `counted as 0`. */
  readonly beneath?: string | undefined;
  readonly missing: boolean;
  readonly band?: string | undefined;
  readonly coverage: { readonly text: string; readonly value: number };
  readonly change: { readonly text: string; readonly value?: number | undefined };
}

/** Departments by themes. */
export interface HeatFacts {
  readonly caption: string;
  readonly label: string;
  readonly columns: readonly Link[];
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly cells: readonly HeatCell[];
  }[];
}

/** A theme score with its tint, 0 to 5, or the words in its place without one. */
interface HeatCell {
  readonly step?: number | undefined;
  readonly text: string;
}

/** A list of departments that are missing in one way. */
export interface MissingList {
  readonly title: string;
  readonly note?: string;
  readonly departments: readonly {
    readonly href: string;
    readonly name: string;
    readonly detail?: string;
  }[];
}

/** One published figure of the past, or the words that a source has in its place. */
export interface RecordRow {
  readonly name: string;
  readonly href?: string;
  /** As the language writes it; absent where none was published. */
  readonly score?: string;
  readonly note?: string;
  readonly source: { readonly href: string; readonly text: string; readonly date?: string };
}

import type { Drawing } from '#chart/drawing.ts';
import type { ChartFacts } from '#components/chart/chart-facts.ts';
import type { Frame, Link } from '#site/frame.ts';

/** What the page of one theme shows, ready to show. */
export interface ThemePageFacts {
  readonly frame: Frame;
  readonly hero: {
    readonly kicker: string;
    readonly finding: string;
    /** As the language writes it; absent where no department has a score. */
    readonly mean?: string;
    readonly scope: string;
    readonly weight: string;
  };
  /** Absent where no department has a score. */
  readonly ruler: ChartFacts | undefined;
  readonly rows: readonly ThemeRow[];
  /** Who is in the ranks for silence alone. */
  readonly ranked?: string | undefined;
  /** Each question with how many departments reach half marks. */
  readonly questions: readonly (Link & { readonly finding: string })[];
}

/** One department in a theme. */
export interface ThemeRow {
  readonly href: string;
  readonly name: string;
  readonly rank: string | undefined;
  /** The score, or the words in its place. */
  readonly score: string;
  readonly beneath: string | undefined;
  readonly missing: boolean;
  readonly bar: Drawing;
  readonly coverage: string;
}

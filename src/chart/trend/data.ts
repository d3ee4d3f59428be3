import type { Figure } from '#model/outcome.ts';

/** What the history of a department shows. */
export interface TrendData {
  /** All editions, oldest first. */
  readonly editions: readonly TrendEdition[];
  /** The department first, then those it came from. */
  readonly series: readonly TrendSeries[];
  /** Stands between the words of breaks at one place. */
  readonly separator: string;
}

/** An edition on the axis. */
interface TrendEdition {
  readonly edition: string;
  readonly label: string;
}

/** One department's line. */
export interface TrendSeries {
  readonly name: string;
  /** In the order of the editions, at most one for each. */
  readonly points: readonly TrendPoint[];
  /** A short word where the line ends for good, such as "merged". */
  readonly end?: string | undefined;
}

/** What one edition has for the department. */
export type TrendPoint = {
  readonly edition: string;
  /** A short word at the break before this point, such as "new method". */
  readonly breakWord?: string | undefined;
} & (
  | {
      readonly kind: 'score';
      readonly figure: Figure;
      /** Whether a line leads here from the point before. */
      readonly join: boolean;
      /** Silent, and counted as zero: the words that say so. */
      readonly silent?: string | undefined;
    }
  /** A score that was published and not computed here: never on a line. */
  | { readonly kind: 'published'; readonly figure: Figure }
  /** No score, and why, such as "No response". */
  | { readonly kind: 'words'; readonly words: string }
);

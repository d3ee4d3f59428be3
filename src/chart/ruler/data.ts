import type { Figure } from '#model/outcome.ts';

/** What the ruler of an edition shows. */
export interface RulerData {
  /** The departments that have a score, in any order. */
  readonly marks: readonly RulerMark[];
  /** The government as a whole, with the words that stand beside its number. */
  readonly overall?: { readonly figure: Figure; readonly label: string } | undefined;
  /** Named stretches in ascending order; empty where the edition has none. */
  readonly bands: readonly RulerBand[];
  /** The words of the key for the silent ones, such as "no response, counted as 0". */
  readonly silentKey: string;
  /** Stands for the names of the silent ones where they are too many, such as "14 departments". */
  readonly silentCount: string;
  /** What the ruler says when no department has a score. */
  readonly empty: string;
}

/** One department on the ruler. */
export interface RulerMark {
  /** As short as the campaign has it. */
  readonly name: string;
  readonly figure: Figure;
  /** Silent on everything, and counted as zero. */
  readonly silent: boolean;
}

/** A stretch of the ruler, from one score to another. */
export interface RulerBand {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

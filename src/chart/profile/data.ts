import type { Figure } from '#model/outcome.ts';

/** What the profile of a department shows. */
export interface ProfileData {
  /** The themes in the order of the edition. */
  readonly rows: readonly ProfileRow[];
  /** The words of the key for the government's mean; without it no mean is drawn. */
  readonly meanKey?: string | undefined;
}

/** One theme. */
export interface ProfileRow {
  readonly name: string;
  /** Absent where the theme has no score: then `words` say why. */
  readonly figure?: Figure | undefined;
  /** Stands on the ruler of the theme: why there is no score, or what a 0 comes from. */
  readonly words?: string | undefined;
  /** Silent, and counted as zero. */
  readonly silent?: boolean | undefined;
  /** The government's mean of the theme. */
  readonly mean?: Figure | undefined;
}

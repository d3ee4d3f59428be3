import type { Decimal } from './cell.ts';
import type { RuledStatus, Status } from './status.ts';
import type { statusTraits } from './status-traits.ts';
import type { ChangeKind } from './tables/department-changes.ts';

/**
 * What the score code returns. Everything that may not be there is a tagged outcome with its reason,
 * so that a page can say why, and can't print a zero or a dash in its place.
 */

/** A number in full precision and as it is shown. */
export interface Figure {
  /** The nearest double to the exact value; for data files, never for display. */
  readonly value: number;
  /** Rounded once, half away from zero, with a full stop and the edition's decimals: `3.4`. */
  readonly shown: string;
}

/**
 * Why there is no score: the reason of a status where nothing counts, or `below-coverage`, where
 * something counts, but less than the edition's minimum coverage.
 */
export type NoScoreReason =
  Exclude<(typeof statusTraits)[Status]['noScore'], undefined> | 'below-coverage';

/** A score from 0 to 10, or why there is none. */
export type ScoreOutcome =
  ({ readonly kind: 'score' } & Figure) | { readonly kind: 'none'; readonly why: NoScoreReason };

/** A place among those that have a score, or why there is none. */
export type RankOutcome =
  | {
      readonly kind: 'rank';
      readonly rank: number;
      readonly tied: boolean;
      /** How many have a rank. */
      readonly of: number;
      /** How many of them answered nothing and count as 0. */
      readonly silent: number;
    }
  | {
      readonly kind: 'none';
      /** No score; or silent on everything, counted as 0, and first all the same (rule 7). */
      readonly why: 'no-score' | 'first-by-silence';
    };

/** How much of what applies is behind a score, 0 to 1. */
export interface Coverage {
  /** Weight that counts over weight that applies; 0 where nothing applies. */
  readonly value: number;
  /** The same as a whole percentage; with decimals where a whole one would hide on which side of the minimum it lies. */
  readonly shownPercent: string;
  /** The part of `value` that is silence or refusal counted as zero. */
  readonly silent: number;
  readonly silentPercent: string;
}

/** Whether a department answered: `all` is no response on every applicable criterion. */
export type Silence = 'none' | 'part' | 'all';

/** What one criterion came to for one department. */
export interface CriterionResult {
  readonly criterion: string;
  readonly theme: string | undefined;
  readonly status: Status;
  /** The mark as typed, or in a draft the mean of the assessors' marks with at most two decimals; only when scored. */
  readonly mark: string | undefined;
  /** The mark as pages show it, with at most two decimals; only when scored. */
  readonly shownMark: string | undefined;
  readonly maxMark: Decimal;
  /** Its weight for this department. */
  readonly weight: Decimal;
  /** mark / max_mark, 0 to 1; 0 where silence counts as zero; undefined when it does not count. */
  readonly share: number | undefined;
  /** Where the mark comes from: a draft without an agreed mark previews the mean of the assessors. */
  readonly from: 'agreed' | 'mean of assessors' | 'no row';
  /** File and row of the mark or status; undefined where there is no row. */
  readonly file: string | undefined;
  readonly row: number | undefined;
  readonly reason: string | undefined;
}

/** What one theme came to for one department. */
export interface ThemeResult {
  readonly theme: string;
  readonly score: ScoreOutcome;
  readonly rank: RankOutcome;
  readonly coverage: Coverage;
  readonly silence: Silence;
}

/** What one department came to in one edition. */
export interface DepartmentResult {
  readonly department: string;
  readonly score: ScoreOutcome;
  readonly rank: RankOutcome;
  /** The band of the score as shown; undefined without a score or bands, and for silence on everything. */
  readonly band: string | undefined;
  readonly coverage: Coverage;
  readonly silence: Silence;
  /** In the order of the edition's themes. */
  readonly themes: readonly ThemeResult[];
  /*
   * What is worked out when it is first asked for: it is more work than all the scores, and few who
   * score ask.
   */
  /** Where it was silent or refused: the score with one of the two treated the other way round. */
  readonly otherTreatments: () => readonly OtherTreatment[];
  /** In the order of the edition's criteria, one for each. */
  readonly criteria: () => readonly CriterionResult[];
  /** What would earn the most next, largest gain first. */
  readonly next: () => readonly NextGain[];
  /** The change since the edition before. */
  readonly change: ChangeOutcome;
}

/**
 * A score with one status treated the other way round and everything else as the edition has it,
 * with a coverage test of its own.
 */
export interface OtherTreatment {
  readonly status: RuledStatus;
  /** What the status counts as in it. */
  readonly treatment: 'zero' | 'excluded';
  readonly score: ScoreOutcome;
}

/** By how much the department score would rise if one criterion went to its next level. */
export interface NextGain {
  readonly criterion: string;
  /** The mark now; undefined where the question is unanswered or not assessed. */
  readonly from: string | undefined;
  /** The next level, or the full mark where there are no levels. */
  readonly to: string;
  /** Rise of the department score, 0 to 10. */
  readonly gain: Figure;
  /** The department score that would result. */
  readonly score: Figure;
}

/** The mean of the department scores. */
interface MeanOverall extends Figure {
  readonly kind: 'mean';
  /** Departments with a score, and departments in the edition. */
  readonly over: number;
  readonly of: number;
  /** How many of `over` were silent on everything and counted as 0. */
  readonly silent: number;
}

/** The government as a whole. */
export type OverallOutcome =
  | MeanOverall
  | ({
      readonly kind: 'judgement';
      readonly reason: string;
      /** What the mean would be, beside which it stands; undefined where there would be none. */
      readonly mean: MeanOverall | undefined;
    } & Figure)
  /** Fewer than half of the departments have a score, or the edition has no marks. */
  | {
      readonly kind: 'none';
      readonly why: 'fewer-than-half' | 'no-marks';
      readonly over: number;
      readonly of: number;
    };

/** Why no number can be given for a change. */
type NoChangeReason =
  | 'first-edition'
  | 'not-in-edition-before'
  | 'no-score-now'
  | 'no-score-before'
  | 'nothing-comparable'
  | 'no-marks-before';

/** Two scores beside each other. */
export interface ComparedScores {
  /** The difference, exact and then rounded once; signed. */
  readonly difference: Figure;
  /** By the difference as shown: one that shows as 0.0 is `same`. */
  readonly direction: 'up' | 'down' | 'same';
  /** The two scores over the criteria that are compared. */
  readonly before: Figure;
  readonly now: Figure;
  /** The three with so many decimals that a reader's subtraction holds, where it does not as shown. */
  readonly finer: FinerChange | undefined;
}

/** Two scores and their difference, as they are shown. */
export interface FinerChange {
  readonly before: string;
  readonly now: string;
  readonly difference: string;
}

/** The change of a department score since the edition before. */
export type ChangeOutcome =
  | (ComparedScores & {
      readonly kind: 'change';
      /** `whole`: the same criteria with the same weights count on both sides; `common`: only some. */
      readonly scope: 'whole' | 'common';
      /** How many criteria are compared, of how many in this edition that apply. */
      readonly compared: number;
      readonly of: number;
      /** The edition and the id of the department before, which differs after a rename. */
      readonly edition: string;
      readonly department: string;
      /** A part moved in or out between the two: the change stands, with a note. */
      readonly transfers: readonly LineageNote[];
    })
  | {
      readonly kind: 'words';
      /** A move into or out of silence has no number; nor has silence twice. */
      readonly what: 'into-silence' | 'out-of-silence' | 'still-silent';
      readonly edition: string;
      readonly department: string;
    }
  | { readonly kind: 'broken'; readonly by: readonly LineageNote[] }
  | { readonly kind: 'none'; readonly why: NoChangeReason; readonly edition?: string };

/** One event of lineage, in data. */
export interface LineageNote {
  readonly kind: ChangeKind;
  readonly changedOn: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** What the rows say of it, in their order; the same words on several rows stand once. */
  readonly notes: readonly EventNote[];
  readonly sourceUrl?: string | undefined;
}

/** What rows of one event say of the departments that they are about. */
export interface EventNote {
  /** The departments that the rows of the event differ in: those that merged, or came of a split. */
  readonly departments: readonly string[];
  readonly text: string;
}

/** One theme over the whole government. */
export interface ThemeOverall {
  readonly theme: string;
  /** The mean of the theme scores, 0 to 10; undefined where no department has one. */
  readonly mean: Figure | undefined;
  /** Departments with a score in the theme, and departments in the edition. */
  readonly over: number;
  readonly of: number;
}

/**
 * How the whole changed since the edition before: the mean of the departments that are compared as a
 * whole, then and now (rule 11).
 */
export type OverallChange =
  | (ComparedScores & {
      readonly kind: 'change';
      readonly edition: string;
      /** How many departments it is taken over, of how many in the edition. */
      readonly over: number;
      readonly of: number;
    })
  | {
      readonly kind: 'none';
      readonly why: 'first-edition' | 'no-marks' | 'judgement' | 'other-method' | 'fewer-than-half';
      /** The edition before; blank for the first. */
      readonly edition: string;
      readonly over: number;
      readonly of: number;
    };

/** Everything that the marks of one edition come to. */
export interface EditionResult {
  readonly edition: string;
  readonly overall: OverallOutcome;
  readonly change: OverallChange;
  /** The themes in the order of the edition, each with the mean over the departments. */
  readonly themes: readonly ThemeOverall[];
  /** The coverage that a department score needs, in per cent as it is shown: `50`. */
  readonly minimumPercent: string;
  /** The departments with a row in the edition, in the order of `departments.csv`. */
  readonly departments: readonly DepartmentResult[];
  /** Departments that existed then and have no row. */
  readonly notAssessed: readonly string[];
}

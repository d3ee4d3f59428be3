import type { Decimal } from './cell.ts';
import type { ChangeOutcome, ScoreOutcome, Silence } from './outcome.ts';

/** Why a point of a history does not join the one before it. */
export type HistoryBreak =
  /** There is no edition before. */
  | { readonly kind: 'first' }
  /** There is no point here. */
  | { readonly kind: 'absent' }
  /** A published score of the past: dots without a line. */
  | { readonly kind: 'published' }
  /** Anything but a change as a whole from the edition before: lineage, method, coverage, silence. */
  | { readonly kind: 'change'; readonly change: ChangeOutcome };

/** Why an edition has nothing of a department; its dates may leave open whether it existed then. */
type AbsentReason = 'not-assessed' | 'did-not-exist' | 'not-known';

/** One edition in the history of a department. */
export interface HistoryPoint {
  readonly edition: string;
  readonly year: number;
  /** Its id then, which differs before a rename. */
  readonly department: string;
  readonly outcome:
    | { readonly kind: 'scored'; readonly score: ScoreOutcome; readonly silence: Silence }
    /** A score of the past as typed, or the words of its source. */
    | {
        readonly kind: 'published';
        readonly score: Decimal | undefined;
        readonly note: string | undefined;
      }
    | { readonly kind: 'absent'; readonly why: AbsentReason };
  /** Whether a line may run to it from the point before. */
  readonly join: boolean;
  /** Why not; undefined where it joins. */
  readonly break: HistoryBreak | undefined;
}

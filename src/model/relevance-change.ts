import type { LineageNote } from './outcome.ts';
import type { ObjectiveState } from './objective-state.ts';
import type { LinkMade } from './tables/links.ts';

/** What relate returns of an edition beside the edition before. */

/**
 * A relevant link that became made, or is made no more; relevant in both editions. One of the
 * government's is so for all that share the objective as one.
 */
export interface LinkChange {
  readonly objective: string;
  readonly form: string;
  /** The departments of which it is true; more than one only for a joint objective. */
  readonly departments: readonly string[];
  /** What was and is made of it; for the government the best of all that share the objective. */
  readonly before: LinkMade;
  readonly now: LinkMade;
}

/** An objective that is new, or was dropped. */
export interface ObjectiveChange {
  /** Its id in the edition that has it. */
  readonly objective: string;
  /** The departments' ids in the edition that has it. */
  readonly departments: readonly string[];
  /** What it came to there; of a joint one the best. */
  readonly state: ObjectiveState;
}

/** What changed in links and objectives that can be compared. */
export interface LinkChanges {
  /** Gaps of the edition before that are made now, implicitly at least. */
  readonly made: readonly LinkChange[];
  /** Links made in the edition before that are gaps now. */
  readonly lost: readonly LinkChange[];
  readonly newObjectives: readonly ObjectiveChange[];
  readonly dropped: readonly ObjectiveChange[];
  /** Parts that moved between departments: the comparison stands, with a note. */
  readonly transfers: readonly LineageNote[];
}

/** The change of one department since the edition before. */
export type DepartmentRelevanceChange =
  | ({
      readonly kind: 'compared';
      readonly edition: string;
      readonly department: string;
    } & LinkChanges)
  /** A merger, split, replacement or creation lies between. */
  | { readonly kind: 'broken'; readonly by: readonly LineageNote[] }
  | {
      readonly kind: 'none';
      readonly why: 'first-edition' | 'not-read-before' | 'not-read';
      readonly edition?: string;
    };

/** The change of the government since the edition before. */
export type RelevanceChange =
  | ({
      readonly kind: 'compared';
      readonly edition: string;
      /** Departments that could be compared. */
      readonly departments: readonly string[];
      /** Lineage that breaks the comparison of those that it names; each event once. */
      readonly broken: readonly LineageNote[];
      /** Read in one of the two editions only, with no such event; their ids then. */
      readonly newlyRead: readonly string[];
      readonly noLongerRead: readonly string[];
    } & LinkChanges)
  | {
      readonly kind: 'none';
      /** No edition before; or no objectives of it on file. */
      readonly why: 'first-edition' | 'not-read-before';
      readonly edition?: string;
    };

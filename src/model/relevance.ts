import type { ObjectiveState } from './objective-state.ts';
import type { DepartmentRelevanceChange, RelevanceChange } from './relevance-change.ts';
import type { LinkMade } from './tables/links.ts';

/**
 * What relate returns: where violence against women bears on the departments' own objectives, and
 * who makes the link. What may not be there is a tagged outcome with its reason.
 *
 * Relevant is relevance 2 or 3. A gap is a relevant link that is not made (`no`); an implicit one is
 * no gap and is counted on its own.
 */

/** 0 read and not relevant, 1 some, 2 strong, 3 central. */
export type Relevance = 0 | 1 | 2 | 3;

/** The bearing of one objective of one department on one form. */
export interface LinkFinding {
  readonly objective: string;
  readonly department: string;
  readonly form: string;
  readonly relevance: Relevance;
  /** As it counts: an unmade link of an objective that names violence against women as a whole is implicit. */
  readonly linkMade: LinkMade;
  /** Whether it is implicit only because the objective names violence against women as a whole. */
  readonly byAll: boolean;
  readonly reason: string | undefined;
  readonly quote: string | undefined;
  readonly quoteUrl: string | undefined;
  readonly file: string;
  readonly row: number;
}

/** Where an objective names violence against women as a whole. */
export interface NamesAll {
  readonly linkMade: 'implicit' | 'explicit';
  readonly quote: string | undefined;
  readonly quoteUrl: string | undefined;
}

/** One objective of one department. */
export interface ObjectiveFinding {
  readonly objective: string;
  readonly department: string;
  readonly text: string;
  readonly sourceTitle: string | undefined;
  readonly sourceUrl: string | undefined;
  readonly page: string | undefined;
  /** The other departments of a joint objective, in the order of `departments.csv`. */
  readonly sharedWith: readonly string[];
  readonly state: ObjectiveState;
  /** One for each form that it was read for, in the order of `forms.csv`. */
  readonly links: readonly LinkFinding[];
  /** Undefined where it does not name violence against women as a whole. */
  readonly namesAll: NamesAll | undefined;
  readonly file: string;
  readonly row: number;
}

/** Whole numbers of relevant links or objectives by what is made of them. */
export interface LinkTally {
  /** The gaps. */
  readonly no: number;
  readonly implicit: number;
  readonly explicit: number;
}

/** How many of what is relevant is a gap. */
export interface GapTally extends LinkTally {
  /** All that is relevant, never 0: no + implicit + explicit. */
  readonly relevant: number;
  /** no / relevant, 0 to 1. */
  readonly share: number;
}

/** Why no gap can be told. */
type NoGapReason =
  /** No objectives on file: nothing is known, and no gap is not what it means. */
  | 'not-read'
  /** Objectives on file, and none was read for any form. */
  | 'not-analysed'
  /** Read, and no objective bears on any form. */
  | 'nothing-relevant';

/** The gap of a department, a sector or the government. Joint objectives count once in each. */
export type GapOutcome =
  | {
      readonly kind: 'gap';
      /** Sentences lead with these: finer forms don't change them. */
      readonly objectives: GapTally;
      readonly links: GapTally;
    }
  | { readonly kind: 'none'; readonly why: NoGapReason };

/**
 * `gap`: no relevant link is made; `partly`: some are; `made`: all are, implicit ones included;
 * `none`: read, and no relevant link; `not-read`: no objective of it was read for any form.
 */
export type CellState = 'gap' | 'partly' | 'made' | 'none' | 'not-read';

/** One department, one sector or the government under one form. */
export interface RelevanceCell {
  readonly form: string;
  readonly state: CellState;
  /** Relevant links; a joint objective counts once. */
  readonly links: LinkTally;
  /** The strongest relevance, irrelevant links included; undefined where there is no link at all. */
  readonly strongest: Relevance | undefined;
  /** The objectives with a relevant link, in the order of their first rows. */
  readonly objectives: readonly string[];
}

/** What all or some departments came to: a row of the matrix. */
export interface RelevanceRow {
  readonly gap: GapOutcome;
  /** One for each form, in the order of `forms.csv`. */
  readonly cells: readonly RelevanceCell[];
}

/** One department in one edition, read or not. */
export interface DepartmentRelevance extends RelevanceRow {
  readonly department: string;
  /** Undefined where it has none. */
  readonly sector: string | undefined;
  /** In the order of their rows; empty where it was not read. */
  readonly objectives: readonly ObjectiveFinding[];
  readonly change: DepartmentRelevanceChange;
}

/** One sector: its departments together. */
export interface SectorRelevance extends RelevanceRow {
  /** Undefined for the departments that have no sector, which come last. */
  readonly sector: string | undefined;
  /** Whether it is commonly seen as relevant; undefined where that is not said. */
  readonly evident: 'yes' | 'no' | undefined;
  /** In the order of `departments.csv`, those that were not read included. */
  readonly departments: readonly string[];
}

/** One form over the whole government. */
export interface FormRelevance {
  readonly form: string;
  /** The government's cell. */
  readonly cell: RelevanceCell;
  /** The departments with a relevant link to it, in the order of `departments.csv`. */
  readonly departments: readonly {
    readonly department: string;
    readonly cell: RelevanceCell;
  }[];
  /** Whether any department makes a relevant link to it, implicitly at least. */
  readonly takenUp: boolean;
}

/** One side of a pair under one form. */
export interface PairSide {
  /** Its strongest relevance under the form. */
  readonly relevance: 2 | 3;
  /** The best that it makes of its relevant links. */
  readonly linkMade: LinkMade;
}

/** Two departments that bear on the same forms, and so should work together. */
export interface DepartmentPair {
  /** In the order of `departments.csv`. */
  readonly departments: readonly [string, string];
  /** Over the forms that they share, the sum of the weaker side's relevance: 2 or more. */
  readonly strength: number;
  /** In the order of `forms.csv`; the sides stand as the departments do. */
  readonly forms: readonly {
    readonly form: string;
    readonly sides: readonly [PairSide, PairSide];
  }[];
  /** The joint objectives that both have, relevant or not: there they work together already. */
  readonly joint: readonly string[];
}

/** A department in a sector not commonly seen as relevant, with objectives at the centre of it. */
export interface Surprise {
  readonly department: string;
  readonly sector: string;
  /** Its links of relevance 3, made or not. */
  readonly central: readonly LinkFinding[];
}

/** An objective that nobody read for any form. */
export interface NotAnalysed {
  readonly objective: string;
  readonly departments: readonly string[];
}

/** Everything that the objectives and links of one edition come to. */
export interface EditionRelevance {
  readonly edition: string;
  /** The ids of the forms, in the order of `forms.csv`: the columns of the matrix. */
  readonly forms: readonly string[];
  readonly government: RelevanceRow;
  /** Those in the edition, read or not, in the order of `departments.csv`. */
  readonly departments: readonly DepartmentRelevance[];
  /** Those with a department in the edition, in the order of `sectors.csv`. */
  readonly sectors: readonly SectorRelevance[];
  /** One for each form, in the order of `forms.csv`. */
  readonly byForm: readonly FormRelevance[];
  /** Departments of the edition without objectives on file. */
  readonly notRead: readonly string[];
  /** Left out of every gap. */
  readonly notAnalysed: readonly NotAnalysed[];
  /** Strongest first; then the one with more forms central to both; then by `departments.csv`. */
  readonly pairs: readonly DepartmentPair[];
  /** In the order of `departments.csv`. */
  readonly surprises: readonly Surprise[];
  readonly change: RelevanceChange;
}

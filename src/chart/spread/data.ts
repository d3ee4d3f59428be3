import type { Figure } from '#model/outcome.ts';

/** How the departments spread over the marks of one criterion. */
export interface SpreadData {
  /** Every level from the lowest, those that nobody got too, then the statuses that occur. */
  readonly groups: readonly SpreadGroup[];
  /** Said over the empty columns when the criterion applies to nobody. */
  readonly empty: string;
  /** Stands after a name that another one follows on the same line: ` ·`. */
  readonly separator: string;
}

/** Those who got one mark, or have one status instead of a mark. */
export interface SpreadGroup {
  /** The mark, such as "Mark 3", or the status in words. */
  readonly label: string;
  readonly kind: 'level' | 'status';
  readonly count: Figure;
  /** The departments, as short as the campaign has them. */
  readonly names: readonly string[];
}

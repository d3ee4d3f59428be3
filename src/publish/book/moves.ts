import type { ChangeOutcome, DepartmentResult } from '#model/outcome.ts';

/** A change that has a number. */
export type Change = Extract<ChangeOutcome, { kind: 'change' }>;

/** A department that has one. */
export type Changed = Pick<DepartmentResult, 'department'> & { readonly change: Change };

type Direction = 'up' | 'down';

/** The departments whose change has a number, in their order. */
export const changedIn = (departments: readonly DepartmentResult[]): Changed[] =>
  departments.flatMap(({ department, change }) =>
    change.kind === 'change' ? [{ department, change }] : [],
  );

/** Those whose change is one as a whole: they alone can be set beside one another. */
export const wholeOf = (changed: readonly Changed[]): Changed[] =>
  changed.filter(({ change }) => change.scope === 'whole');

/** Those that moved in a direction, furthest first. */
export function movedOf(changed: readonly Changed[], direction: Direction): Changed[] {
  const size = ({ change }: Changed): number => Math.abs(Number(change.difference.shown));
  return changed
    .filter(({ change }) => change.direction === direction)
    .toSorted((a, b) => size(b) - size(a));
}

/**
 * The one that moved furthest, or those that share the place, by the change as shown.
 * @param moved furthest first
 */
export const furthestOf = ([first, ...others]: readonly Changed[]): Changed[] =>
  first === undefined
    ? []
    : [
        first,
        ...others.filter(({ change }) => change.difference.shown === first.change.difference.shown),
      ];

/**
 * Whether those that moved furthest moved further than another: of one alone, and of several that all
 * moved alike, none moved most.
 */
export const outdoOthers = (compared: readonly Changed[], most: readonly Changed[]): boolean =>
  most.length > 0 && most.length < compared.length;

import type {
  DepartmentPair,
  DepartmentRelevance,
  PairSide,
  RelevanceCell,
} from '#model/relevance.ts';

/**
 * The departments that should work together, because objectives of both bear on a form with
 * relevance 2 or 3: the strongest first, then the one with more forms that are central to both,
 * then in the order of the departments.
 */
export function pairsOf(departments: readonly DepartmentRelevance[]): DepartmentPair[] {
  const pairs = departments.flatMap((one, place) =>
    departments.slice(place + 1).flatMap((other) => pairOf(one, other) ?? []),
  );
  return pairs.toSorted((a, b) => b.strength - a.strength || central(b) - central(a));
}

function central({ forms }: DepartmentPair): number {
  return forms.filter(({ sides }) => sides.every(({ relevance }) => relevance === 3)).length;
}

/** What two departments share; undefined where they share no form with relevance 2 or 3. */
function pairOf(one: DepartmentRelevance, other: DepartmentRelevance): DepartmentPair | undefined {
  const forms = one.cells.flatMap((cell): DepartmentPair['forms'] => {
    const here = sideOf(cell);
    const there = sideOf(other.cells.find(({ form }) => form === cell.form));
    return here && there ? [{ form: cell.form, sides: [here, there] }] : [];
  });
  if (forms.length === 0) return undefined;
  return {
    departments: [one.department, other.department],
    strength: forms.reduce((all, { sides }) => all + weaker(sides), 0),
    forms,
    joint: one.objectives
      .filter(({ sharedWith }) => sharedWith.includes(other.department))
      .map(({ objective }) => objective),
  };
}

const weaker = ([here, there]: readonly [PairSide, PairSide]): number =>
  Math.min(here.relevance, there.relevance);

function sideOf(cell: RelevanceCell | undefined): PairSide | undefined {
  if (cell?.strongest !== 2 && cell?.strongest !== 3) return undefined;
  const { strongest: relevance, links } = cell;
  if (links.explicit > 0) return { relevance, linkMade: 'explicit' };
  return { relevance, linkMade: links.implicit > 0 ? 'implicit' : 'no' };
}

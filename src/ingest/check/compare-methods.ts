import { compareDecimals } from '#ingest/decimal.ts';
import type { MethodPart } from '#model/issue-kinds.ts';
import type { Placed } from '#model/campaign.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Theme } from '#model/tables/themes.ts';
import type { Weight } from '#model/tables/weights.ts';

/** What the method of one edition is made of. */
export interface Side {
  readonly criteria: ReadonlyMap<string, Placed<Criterion>>;
  readonly themes: ReadonlyMap<string, Placed<Theme>>;
  /** By department and criterion. */
  readonly weights: ReadonlyMap<string, Placed<Weight>>;
  /** The departments that were assessed; they are gathered from all marks, so only when asked for. */
  readonly departments: () => ReadonlySet<string>;
}

/** One kind of difference between two editions. */
export interface Difference {
  readonly what: MethodPart;
  /** What differs, in ids and figures: `budget (4, now 5)`. */
  readonly detail: string;
  readonly column: string;
  /** Where it stands: the rows of the later edition, of the earlier where the later has none. */
  readonly rows: readonly { readonly file: string; readonly row: number }[];
}

interface Part {
  readonly file: string;
  readonly row: number;
}

/** The kinds of difference between two editions of one method; none where they agree. Numbers are compared by their exact values. */
export function compareMethods(before: Side, now: Side): Difference[] {
  const oneSided = <Item extends Part>(
    what: 'criteria' | 'themes',
    column: string,
    [a, b]: readonly [ReadonlyMap<string, Item>, ReadonlyMap<string, Item>],
  ) => [missing(`${what}-dropped`, column, [a, b]), missing(`${what}-added`, column, [b, a])];
  const criteria = pairsOf(before.criteria, now.criteria);
  const themes = pairsOf(before.themes, now.themes);
  return [
    ...oneSided('criteria', 'criterion', [before.criteria, now.criteria]),
    differing(
      { what: 'max_mark', column: 'max_mark', same: sameNumber },
      criteria.map((p) => ({ ...p, values: [p.a.max_mark, p.b.max_mark] })),
    ),
    differing(
      { what: 'weight', column: 'weight', same: sameNumber },
      criteria.map((p) => ({ ...p, values: [p.a.weight, p.b.weight] })),
    ),
    differing(
      { what: 'theme', column: 'theme', same: sameId },
      criteria.map((p) => ({ ...p, values: [p.a.theme, p.b.theme] })),
    ),
    ...oneSided('themes', 'theme', [before.themes, now.themes]),
    differing(
      { what: 'theme_weight', column: 'weight', same: sameNumber },
      themes.map((p) => ({ ...p, values: [p.a.weight, p.b.weight] })),
    ),
    departmentWeights(before, now),
  ].filter(({ detail }) => detail !== '');
}

function missing<Item extends Part>(
  what: MethodPart,
  column: string,
  [has, lacks]: readonly [ReadonlyMap<string, Item>, ReadonlyMap<string, Item>],
): Difference {
  const gone = [...has].filter(([id]) => !lacks.has(id));
  const detail = gone.map(([id]) => id).join(', ');
  return { what, column, detail, rows: gone.map(([, row]) => row) };
}

interface Pair<Item> {
  readonly id: string;
  readonly a: Item;
  readonly b: Item;
}

function pairsOf<Item>(a: ReadonlyMap<string, Item>, b: ReadonlyMap<string, Item>): Pair<Item>[] {
  return [...a].flatMap(([id, item]) => {
    const other = b.get(id);
    return other === undefined ? [] : [{ id, a: item, b: other }];
  });
}

type Compared = Pair<Part> & { readonly values: readonly (string | undefined)[] };

function differing(
  { what, column, same }: { what: MethodPart; column: string; same: Same },
  pairs: readonly Compared[],
): Difference {
  const changed = pairs.filter(({ values: [a, b] }) => !same(a, b));
  const detail = changed
    .map(({ id, values: [a = 'none', b = 'none'] }) => `${id} (${a}, now ${b})`)
    .join(', ');
  return { what, column, detail, rows: changed.map(({ b }) => b) };
}

type Same = (a: string | undefined, b: string | undefined) => boolean;

const sameNumber: Same = (a, b) =>
  a === b || (a !== undefined && b !== undefined && compareDecimals(a, b) === 0);

/** An id such as 2e3 or 2000 is a text, whatever number it may look like. */
const sameId: Same = (a, b) => a === b;

/** A weight of one department's own is part of the method where the department is on both sides. */
function departmentWeights(before: Side, now: Side): Difference {
  const ids = [...new Set([...before.weights.keys(), ...now.weights.keys()])];
  const differing = ids.filter(
    (id) => !sameNumber(before.weights.get(id)?.weight, now.weights.get(id)?.weight),
  );
  const sides = differing.length === 0 ? [] : [before.departments(), now.departments()];
  const changed = differing.flatMap((id) => {
    const a = before.weights.get(id);
    const b = now.weights.get(id);
    const row = b ?? a;
    if (row === undefined) return [];
    const { department, criterion } = row;
    if (!sides.every((departments) => departments.has(department))) return [];
    if (!before.criteria.has(criterion) || !now.criteria.has(criterion)) return [];
    const detail = `${department} ${criterion} (${a?.weight ?? 'none'}, now ${b?.weight ?? 'none'})`;
    return [{ detail, row }];
  });
  const detail = changed.map((change) => change.detail).join(', ');
  return {
    what: 'department_weight',
    column: 'weight',
    detail,
    rows: changed.map(({ row }) => row),
  };
}

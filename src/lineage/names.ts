import type { LineageNote } from '#model/outcome.ts';
import { breaksComparison, touching } from './events.ts';
import { remember } from './remember.ts';

/**
 * The ids that a department has had, newest first, itself included: a rename gives a new id, and
 * all of its ids are one department, whenever that was. Ends where renames go round in a circle.
 * @param events ordered by date; ingest refuses two renames to one id, and else the later is taken
 */
export function formerIds(department: string, events: readonly LineageNote[]): string[] {
  const renames = renamesIn(events);
  const ids: string[] = [];
  let id: string | undefined = department;
  while (id !== undefined && !ids.includes(id)) {
    ids.push(id);
    id = renames.get(id);
  }
  return ids;
}

/** By id, the one that it had before. */
const renamesIn = remember(
  (events: readonly LineageNote[]) =>
    new Map(
      events
        .filter(({ kind }) => kind === 'rename')
        .flatMap(({ from, to }) => to.map((id) => [id, from[0]] as const)),
    ),
);

/**
 * For each former id of some departments, the newest of them that it is called now: it is the same
 * department under an older name. Ids that go round in a circle are newest of none.
 */
export function nowCalled(
  departments: readonly string[],
  events: readonly LineageNote[],
): ReadonlyMap<string, string> {
  const names = departments.map((id) => ({ id, former: formerIds(id, events).slice(1) }));
  const superseded = new Set(names.flatMap(({ former }) => former));
  return new Map(
    names
      .filter(({ id }) => !superseded.has(id))
      .flatMap(({ id, former }) => former.map((old) => [old, id] as const)),
  );
}

const succeeding = new Set<LineageNote['kind']>(['replace', 'merge', 'split']);

/** The departments that others have taken the place of. */
interface Superseded {
  /** Former ids of the departments given: the same departments under older names. */
  readonly renamed: ReadonlySet<string>;
  /** What was replaced by, merged into or split into one of them. */
  readonly succeeded: ReadonlySet<string>;
}

/** What came before these departments, by rename at any distance and by other kinds once. */
export function supersededBy(
  departments: Iterable<string>,
  events: readonly LineageNote[],
): Superseded {
  const ids = new Set([...departments].flatMap((id) => formerIds(id, events)));
  const successions = events.filter(
    ({ kind, to }) => succeeding.has(kind) && to.some((id) => ids.has(id)),
  );
  return { renamed: ids, succeeded: new Set(successions.flatMap(({ from }) => from)) };
}

/** The lineage that a comparison of two editions asks for. */
export interface Lineage {
  /** What happened between the two. */
  readonly between: readonly LineageNote[];
  /** All there is; a rename ties two ids together whenever it was. */
  readonly events: readonly LineageNote[];
}

/** The way of a department back to the edition before. */
interface WayBack {
  /** The newest of its ids that was there; undefined where none was. */
  readonly before: string | undefined;
  /** What happened to it between the two editions and breaks the comparison. */
  readonly breaks: readonly LineageNote[];
  /** The parts that moved from or to it between the two. */
  readonly transfers: readonly LineageNote[];
}

/**
 * Follows a department back to the edition before under all the ids that it has had: what happened
 * to it before a rename happened to it, whether or not it was there then.
 * @param there the departments of the edition before
 */
export function wayBack(
  department: string,
  there: Pick<ReadonlySet<string>, 'has'>,
  { events, between }: Lineage,
): WayBack {
  const ids = formerIds(department, events);
  const touched = touching(between, ids);
  return {
    before: ids.find((id) => there.has(id)),
    breaks: touched.filter(breaksComparison),
    transfers: touched.filter(({ kind }) => kind === 'transfer'),
  };
}

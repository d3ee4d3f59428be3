/** A run of entries that stands in one list and not in the other. */
export interface Change {
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** Where it begins in the old list. */
  readonly at: number;
}

/** Beyond so many steps two lists have too little in common for a search to pay. */
const maxSteps = 800;

/**
 * What has to be replaced in one list to get the other, in order: Myers' shortest edit. Lists that
 * differ in more than 800 places come back as one change from the first difference to the last.
 */
export function findChanges(old: readonly string[], now: readonly string[]): Change[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const room = Math.min(old.length, now.length) - start;
  while (end < room && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  const a = old.slice(start, old.length - end);
  const b = now.slice(start, now.length - end);
  if (a.length === 0 && b.length === 0) return [];
  const steps = a.length === 0 || b.length === 0 ? undefined : traceSteps(a, b);
  if (steps === undefined) return [{ old: a, new: b, at: start }];
  return gatherRuns(a, b, walkBack(steps, a.length, b.length)).map((change) => ({
    ...change,
    at: change.at + start,
  }));
}

/** How far each diagonal gets with 0, 1, 2 ... edits; undefined where that takes too many. */
function traceSteps(a: readonly string[], b: readonly string[]): Map<number, number>[] | undefined {
  const reached: Map<number, number>[] = [];
  let last = new Map([[1, 0]]);
  for (let step = 0; step <= Math.min(maxSteps, a.length + b.length); step += 1) {
    const next = new Map(last);
    reached.push(last);
    for (let k = -step; k <= step; k += 2) {
      let x = comesFromAbove(last, k, step) ? (last.get(k + 1) ?? 0) : (last.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return reached;
    }
    last = next;
  }
  return undefined;
}

const comesFromAbove = (last: ReadonlyMap<number, number>, k: number, step: number): boolean =>
  k === -step || (k !== step && (last.get(k - 1) ?? 0) < (last.get(k + 1) ?? 0));

/** The places of both lists that belong together, last first. */
function walkBack(steps: readonly ReadonlyMap<number, number>[], lengthA: number, lengthB: number) {
  const pairs: [number, number][] = [];
  let x = lengthA;
  let y = lengthB;
  for (let step = steps.length - 1; step >= 0; step -= 1) {
    const last = steps[step] ?? new Map<number, number>();
    const k = x - y;
    const before = comesFromAbove(last, k, step) ? k + 1 : k - 1;
    const fromX = last.get(before) ?? 0;
    const fromY = fromX - before;
    while (x > fromX && y > fromY && x > 0 && y > 0) pairs.push([(x -= 1), (y -= 1)]);
    x = fromX;
    y = fromY;
  }
  return pairs;
}

/** Everything between two pairs is one change. */
function gatherRuns(a: readonly string[], b: readonly string[], pairs: [number, number][]) {
  const changes: Change[] = [];
  let x = 0;
  let y = 0;
  for (const [nextX, nextY] of [...pairs.reverse(), [a.length, b.length] as const]) {
    if (nextX > x || nextY > y) {
      changes.push({ old: a.slice(x, nextX), new: b.slice(y, nextY), at: x });
    }
    x = nextX + 1;
    y = nextY + 1;
  }
  return changes;
}

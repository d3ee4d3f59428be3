import { distance } from 'fastest-levenshtein';

/**
 * The known id or word that a mistyped one was most likely meant to be, or undefined where none is
 * near: at most one slip for every three of its letters, case, spaces and underscores aside. The first
 * wins where two are as near.
 */
export function findNearest(typed: string, known: Iterable<string>): string | undefined {
  // Among years every other one is near.
  if (/^\d+$/.test(typed) || typed.length > longest) return undefined;
  const wanted = simplify(typed);
  let nearest: string | undefined;
  let least = Math.floor(Math.max(wanted.length, 3) / 3) + 1;
  for (const candidate of known) {
    const other = simplify(candidate);
    // Each letter too many or too few is a slip.
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const steps = countSlips(wanted, other, least);
    if (steps < least) {
      least = steps;
      nearest = candidate;
    }
  }
  return nearest;
}

const simplify = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

/** A text longer than this is no slip of an id. */
const longest = 80;

/** So many ids are looked at for all slips together: of thousands of answers nobody reads most, and they would take minutes. */
const mostLooks = 40_000;

/** Finds the nearest known id, once for each different slip: a wrong id often fills a whole column. */
export function nearestFinder(): (typed: string, known: ReadonlySet<string>) => string | undefined {
  const answers = new Map<ReadonlySet<string>, Map<string, string | undefined>>();
  let looks = 0;
  return (typed, known) => {
    const ours = answers.get(known) ?? new Map<string, string | undefined>();
    answers.set(known, ours);
    if (ours.has(typed) || looks >= mostLooks) return ours.get(typed);
    looks += known.size;
    const nearest = findNearest(typed, known);
    ours.set(typed, nearest);
    return nearest;
  };
}

/**
 * How many slips turn one text into another: a letter too many, too few or wrong, or two neighbours
 * the wrong way round, which is one slip of the fingers and not two. `limit` or more where there are
 * at least that many. It is the optimal string alignment distance.
 */
function countSlips(a: string, b: string, limit: number): number {
  const steps = distance(a, b);
  // Neighbours that were swapped are two steps, so there are at least half as many slips.
  if (steps < 2 || steps >= 2 * limit) return steps;
  return alignmentDistance(a, b);
}

/** Row by row through the table of distances between beginnings; a swap looks two rows back. */
function alignmentDistance(a: string, b: string): number {
  let twoBack: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, length) => length);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const wrong = at(before, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const least = Math.min(wrong, at(before, j) + 1, at(row, j - 1) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(least, at(twoBack, j - 2) + 1) : least);
    }
    twoBack = before;
    before = row;
  }
  return at(before, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;

import { countSlips } from './count-slips.ts';

/**
 * The known id or word that a mistyped one was most likely meant to be, or undefined where none is
 * near: at most one slip for every three of its letters, case, spaces and underscores aside. The first
 * wins where two are as near.
 */
export function findNearest(typed: string, known: Iterable<string>): string | undefined {
  // Among years every other one is near.
  if (/^\d+$/.test(typed)) return undefined;
  const wanted = simplify(typed);
  let nearest: string | undefined;
  let least = Math.floor(Math.max(wanted.length, 3) / 3) + 1;
  for (const candidate of known) {
    const steps = countSlips(wanted, simplify(candidate), least);
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

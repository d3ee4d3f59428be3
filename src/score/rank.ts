import type { RankOutcome } from '#model/outcome.ts';

/**
 * The place of each score among all, in the order given, highest first (design rule 7). It goes by
 * the score as shown, so that equal figures on a page share a rank; ties share the best rank and
 * leave the next ones empty (1, 2, 2, 4). Undefined, no score, gets no rank. Never throws.
 */
export function rank(shown: readonly (string | undefined)[]): RankOutcome[] {
  const scores = shown.filter((score) => score !== undefined).map(Number);
  const descending = scores.toSorted((a, b) => b - a);
  const places = new Map<number, { rank: number; tied: boolean }>();
  for (const [index, score] of descending.entries()) {
    const best = places.get(score);
    places.set(score, { rank: best?.rank ?? index + 1, tied: best !== undefined });
  }
  return shown.map((score) => {
    const place = score === undefined ? undefined : places.get(Number(score));
    return place ? { kind: 'rank', ...place, of: scores.length } : { kind: 'none' };
  });
}

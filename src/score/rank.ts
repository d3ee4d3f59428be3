import type { RankOutcome, ScoreOutcome, Silence } from '#model/outcome.ts';
import { toFraction } from './exact.ts';
import { shownScore } from './round.ts';

/** Nothing to rank. */
export const noRank: RankOutcome = { kind: 'none', why: 'no-score' };

/** What has a place in the order, if it has a score. */
interface Rankable {
  readonly score: ScoreOutcome;
  /** `all` where it answered nothing, and its score is 0 for that. */
  readonly silence: Silence;
}

/**
 * The place of each score among all, in the order given, highest first (rule 7), for departments and
 * for each theme alike. It goes by the score as shown, so that equal figures on a page share a rank;
 * ties share the best rank and leave the next ones empty (1, 2, 2, 4). No score gets no rank, nor
 * does silence that would stand first: nobody wins by not answering. It keeps its place in the
 * reckoning: those beside and behind it are ranked as if it had one. Each rank says how many are
 * counted for their silence alone (rule 9).
 */
export function rank(all: readonly Rankable[]): RankOutcome[] {
  const shown = all.map(({ score }) => shownScore(score));
  const scored = shown.flatMap((score) => score ?? []);
  const silent = all.filter(({ score, silence }) => score.kind === 'score' && silence === 'all');
  const counts = Map.groupBy(scored, (score) => score);
  const places = new Map<string, RankOutcome>();
  let above = 0;
  for (const [score, { length }] of [...counts].toSorted(([a], [b]) =>
    toFraction(b).compare(toFraction(a)),
  )) {
    places.set(score, {
      kind: 'rank',
      rank: above + 1,
      tied: length > 1,
      of: scored.length,
      silent: silent.length,
    });
    above += length;
  }
  return all.map(({ silence }, index) => {
    const place = places.get(shown[index] ?? '');
    if (place?.kind !== 'rank') return noRank;
    if (silence === 'all' && place.rank === 1) return { kind: 'none', why: 'first-by-silence' };
    return place;
  });
}

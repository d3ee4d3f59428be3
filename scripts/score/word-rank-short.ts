import type { RankOutcome } from '#model/outcome.ts';

/** A rank as `4`, or `=4` where it is shared; undefined where there is none. */
export function wordRankShort(rank: RankOutcome): string | undefined {
  if (rank.kind === 'none') return undefined;
  return `${rank.tied ? '=' : ''}${rank.rank}`;
}

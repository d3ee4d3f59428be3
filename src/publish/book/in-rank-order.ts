import type { RankOutcome } from '#model/outcome.ts';
import { shortName, type Site } from '#publish/site.ts';

/** What has a place among the departments. */
interface Ranked {
  readonly department: string;
  readonly rank: RankOutcome;
}

/** By rank; ties, and departments without a score at the end, by name as the language orders it. */
export function inRankOrder<Item extends Ranked>(site: Site, items: readonly Item[]): Item[] {
  const placeOf = ({ rank }: Ranked): number =>
    rank.kind === 'rank' ? rank.rank : Number.MAX_SAFE_INTEGER;
  const nameOf = ({ department }: Ranked): string => shortName(site, department);
  return items.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || nameOf(a).localeCompare(nameOf(b), site.locale.language),
  );
}

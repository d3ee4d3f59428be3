import type { GapTally, LinkTally } from '#model/relevance.ts';
import type { LinkMade } from '#model/tables/links.ts';

type Made = { readonly linkMade: LinkMade };

/** How many links, or objectives, of each kind there are; all 0 of none. */
export function linkTally(relevant: readonly Made[]): LinkTally {
  const count = (made: LinkMade): number =>
    relevant.filter(({ linkMade }) => linkMade === made).length;
  return { no: count('no'), implicit: count('implicit'), explicit: count('explicit') };
}

/** The same with their number and the share of gaps, 0 to 1; undefined of none. */
export function gapTally(relevant: readonly Made[]): GapTally | undefined {
  if (relevant.length === 0) return undefined;
  const tally = linkTally(relevant);
  return { ...tally, relevant: relevant.length, share: tally.no / relevant.length };
}

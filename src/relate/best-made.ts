import type { LinkMade } from '#model/tables/links.ts';

const fromTheBest = ['explicit', 'implicit', 'no'] as const satisfies readonly LinkMade[];

/**
 * The best that is made of several links: explicit before implicit before no; undefined of none.
 */
export function bestMade(links: readonly { readonly linkMade: LinkMade }[]): LinkMade | undefined {
  return fromTheBest.find((made) => links.some(({ linkMade }) => linkMade === made));
}

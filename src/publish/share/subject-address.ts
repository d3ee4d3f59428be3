import type { CardFacts } from '#card/facts.ts';
import { kindNamed } from '#publish/card/card-kinds.ts';
import type { Site } from '#publish/site.ts';

/** The page that a card is about, as it is shared; undefined where the campaign has no address. */
export const sharedAddress = (
  site: Site,
  { kind, edition, id = '' }: CardFacts,
): string | undefined =>
  site.origin === undefined
    ? undefined
    : `${site.origin}${kindNamed(kind).page(site, edition, id)}`;

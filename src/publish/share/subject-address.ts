import type { CardFacts } from '#card/facts.ts';
import type { Site } from '#publish/site.ts';

/** The page that a card is about, from the root of the host. */
function subjectAddress({ address }: Site, { kind, edition, id }: CardFacts): string {
  if (kind === 'department' && id !== undefined) return address.department(edition, id);
  if (kind === 'theme' && id !== undefined) return address.theme(edition, id);
  return kind === 'map' ? address.map(edition) : address.report(edition);
}

/** The same as it is shared; undefined where the campaign has no address. */
export const sharedAddress = (site: Site, facts: CardFacts): string | undefined =>
  site.origin === undefined ? undefined : `${site.origin}${subjectAddress(site, facts)}`;

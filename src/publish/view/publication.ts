import type { Edition } from '#model/tables/editions.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';

/** When an edition was published, or what it is until then, as a sentence. */
export function publicationOf(site: Site, edition: Edition): string {
  const { about, draft, embargo } = site.locale.words.frame;
  const visibility = visibilityOf(edition, site.today);
  if (visibility.kind === 'draft') return draft;
  if (visibility.kind === 'embargo') return embargo(site.locale.format.date(visibility.until));
  return edition.published_on === undefined
    ? about.publishedUnknown
    : about.published(site.locale.format.date(edition.published_on));
}

import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Edition } from '#model/tables/editions.ts';

/** A page of a report in its address, and the id of the edition. */
const ofReport = /\/reports\/([^/]+)\//;

/**
 * The sitemap: every page but embeds, which belong to the pages of others. A page of a report changed
 * last on the day of its publication, where that day is known.
 */
export function siteMap(editions: readonly Edition[]): AstroIntegration {
  const days = new Map(editions.map(({ edition, published_on: on }) => [edition, on]));
  return sitemap({
    filter: (page) => !new URL(page).pathname.includes('/embed/'),
    serialize: (item) => {
      const day = days.get(ofReport.exec(item.url)?.[1] ?? '');
      return day?.length === 10 ? { ...item, lastmod: day } : item;
    },
  });
}

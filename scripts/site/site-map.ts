import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Edition } from '#model/tables/editions.ts';

/**
 * The sitemap: every page but embeds, which belong to the pages of others. A page of a report changed
 * last on the day of its publication, where that day is known.
 * @param base the path that the site is served under; a page is told by what comes after it
 */
export const siteMap = (base: string, editions: readonly Edition[]): AstroIntegration =>
  sitemap({
    filter: (page) => !isEmbed(base, page),
    serialize: (item) => {
      const lastmod = lastChange(base, editions, item.url);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });

/** Whether a page is shown by other sites in a frame. */
export const isEmbed = (base: string, page: string): boolean =>
  partsAfter(base, page)[0] === 'embed';

/** The day on which a page of a report changed last; undefined where no whole day is known. */
export function lastChange(
  base: string,
  editions: readonly Edition[],
  page: string,
): string | undefined {
  const [first, id] = partsAfter(base, page);
  if (first !== 'reports') return undefined;
  const day = editions.find(({ edition }) => edition === id)?.published_on;
  return day?.length === 10 ? day : undefined;
}

/** The parts of the address of a page, from the base path on; an id may be `embed` or `reports` too. */
const partsAfter = (base: string, page: string): string[] =>
  new URL(page).pathname.slice(base.length).split('/').filter(Boolean);

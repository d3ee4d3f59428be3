import type { APIRoute } from 'astro';
import { unpublishedBooks } from '#publish/book/edition-book.ts';
import { currentSite } from '#publish/current-site.ts';

/**
 * Everything may be read; drafts and editions under embargo are not there in the first place. A build
 * that was asked to show them may not be read at all.
 */
export const GET: APIRoute = () => {
  const site = currentSite();
  const { origin, address } = site;
  if (unpublishedBooks(site).length > 0) return new Response('User-agent: *\nDisallow: /\n');
  const sitemap =
    origin === undefined ? [] : [`Sitemap: ${origin}${address.asset('sitemap-index.xml')}`];
  return new Response(`${['User-agent: *', 'Allow: /', ...sitemap].join('\n')}\n`);
};

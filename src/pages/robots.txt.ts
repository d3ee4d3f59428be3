import type { APIRoute } from 'astro';
import { site } from '#publish/current-site.ts';

/** Everything may be read; drafts and editions under embargo are not there in the first place. */
export const GET: APIRoute = () => {
  const { origin, address } = site;
  const sitemap =
    origin === undefined ? [] : [`Sitemap: ${origin}${address.asset('sitemap-index.xml')}`];
  return new Response(`${['User-agent: *', 'Allow: /', ...sitemap].join('\n')}\n`);
};

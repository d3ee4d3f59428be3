import type { APIRoute } from 'astro';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { currentSite } from '#publish/current-site.ts';
import { leagueEmbed, leagueEmbedPaths, onlyWithAddress } from '#views/embed/code.ts';
import { oembedOf } from '#views/embed/oembed.ts';

export const getStaticPaths = () => {
  const site = currentSite();
  return onlyWithAddress(site, leagueEmbedPaths(site));
};

export const GET: APIRoute<{ book: EditionBook }> = ({ props: { book } }) => {
  const site = currentSite();
  return Response.json(
    oembedOf(site, book, { ...leagueEmbed(site, book), subject: { kind: 'edition' } }),
  );
};

import type { APIRoute } from 'astro';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { site } from '#publish/current-site.ts';
import { leagueEmbed, leagueEmbedPaths, onlyWithAddress } from '#views/embed/code.ts';
import { oembedOf } from '#views/embed/oembed.ts';

export const getStaticPaths = () => onlyWithAddress(site, leagueEmbedPaths(site));

export const GET: APIRoute<{ book: EditionBook }> = ({ props: { book } }) =>
  Response.json(oembedOf(site, book, { ...leagueEmbed(site, book), subject: { kind: 'edition' } }));

import type { APIRoute } from 'astro';
import { relatedBooks } from '#publish/book/related.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { currentSite } from '#publish/current-site.ts';
import { mapEmbed, onlyWithAddress } from '#views/embed/code.ts';
import { oembedOf } from '#views/embed/oembed.ts';

export const getStaticPaths = () => {
  const site = currentSite();
  return onlyWithAddress(
    site,
    relatedBooks(site).map(({ book }) => ({
      params: { edition: book.edition.edition },
      props: { book },
    })),
  );
};

export const GET: APIRoute<{ book: EditionBook }> = ({ props: { book } }) => {
  const site = currentSite();
  return Response.json(oembedOf(site, book, { ...mapEmbed(site, book), subject: { kind: 'map' } }));
};

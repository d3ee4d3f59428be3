import type { APIRoute } from 'astro';
import { relatedBooks, type Related } from '#publish/book/related.ts';
import { currentSite } from '#publish/current-site.ts';
import { mapPng } from '#views/map/files.ts';

export const getStaticPaths = () =>
  relatedBooks(currentSite()).map((related) => ({
    params: { edition: related.book.edition.edition },
    props: { related },
  }));

export const GET: APIRoute<{ related: Related }> = async ({ props }) =>
  new Response(new Uint8Array(await mapPng(props.related)), {
    headers: { 'content-type': 'image/png' },
  });

import type { APIRoute } from 'astro';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { currentSite } from '#publish/current-site.ts';
import { citationsOf } from '#publish/download/citation.ts';

export const getStaticPaths = () =>
  currentSite().books.map((book) => ({
    params: { edition: book.edition.edition },
    props: { book },
  }));

export const GET: APIRoute<{ book: EditionBook }> = ({ props }) =>
  new Response(citationsOf(currentSite(), props.book).bibtex, {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });

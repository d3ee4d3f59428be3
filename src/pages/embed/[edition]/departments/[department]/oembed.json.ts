import type { APIRoute } from 'astro';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { currentSite } from '#publish/current-site.ts';
import { departmentEmbed, departmentEmbedPaths, onlyWithAddress } from '#views/embed/code.ts';
import { oembedOf } from '#views/embed/oembed.ts';

interface Props {
  book: EditionBook;
  result: { department: string };
}

export const getStaticPaths = () => {
  const site = currentSite();
  return onlyWithAddress(site, departmentEmbedPaths(site));
};

export const GET: APIRoute<Props> = ({ props: { book, result } }) => {
  const { department } = result;
  const site = currentSite();
  const embed = departmentEmbed(site, book, department);
  return Response.json(
    oembedOf(site, book, { ...embed, subject: { kind: 'department', id: department } }),
  );
};

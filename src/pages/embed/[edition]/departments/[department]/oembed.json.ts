import type { APIRoute } from 'astro';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { site } from '#publish/current-site.ts';
import { departmentEmbed } from '#publish/view/embed/code.ts';
import { oembedOf } from '#publish/view/embed/oembed.ts';
import { departmentFramePaths, onlyWithAddress } from '#publish/view/embed/paths.ts';

interface Props {
  book: EditionBook;
  result: { department: string };
}

export const getStaticPaths = () => onlyWithAddress(site, departmentFramePaths(site));

export const GET: APIRoute<Props> = ({ props: { book, result } }) => {
  const { department } = result;
  const embed = departmentEmbed(site, book, department);
  return Response.json(
    oembedOf(site, book, { ...embed, subject: { kind: 'department', id: department } }),
  );
};

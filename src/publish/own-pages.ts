import { getCollection } from 'astro:content';
import { findClash } from './own-page-clash.ts';

/** The campaign's own pages, without the one about itself. Throws where one takes a built-in address. */
export async function listOwnPages(): Promise<{ id: string; title: string }[]> {
  const pages = (await getCollection('pages')).filter(({ id }) => id !== 'about');
  const clash = findClash(pages.map(({ id }) => id));
  if (clash !== undefined) {
    throw new Error(
      `content/pages/${clash}.mdx would take the address /${clash}/, which belongs to the site itself. Give the file another name.`,
    );
  }
  return pages
    .map(({ id, data }) => ({ id, title: data.title ?? id }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

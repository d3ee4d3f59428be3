import { findClash } from './own-page-clash.ts';
import { ownPageIds, readProse } from './prose.ts';

/** The campaign's own pages, without the one about itself. Throws where one takes a built-in address. */
export async function listOwnPages(): Promise<{ id: string; title: string }[]> {
  const ids = ownPageIds().filter((id) => id !== 'about');
  const clash = findClash(ids);
  if (clash !== undefined) {
    throw new Error(
      `content/pages/${clash}.mdx would take the address /${clash}/, which belongs to the site itself. Give the file another name.`,
    );
  }
  return Promise.all(
    ids.map(async (id) => ({ id, title: (await readProse('pages', id))?.title ?? id })),
  );
}

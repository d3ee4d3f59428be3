import { ownPageIds, readProse } from './prose.ts';

/** The campaign's own pages, without the one about itself. */
export async function listOwnPages(): Promise<{ id: string; title: string }[]> {
  return Promise.all(
    ownPageIds()
      .filter((id) => id !== 'about')
      .map(async (id) => ({ id, title: (await readProse('pages', id))?.title ?? id })),
  );
}

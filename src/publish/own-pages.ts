import { findNameFault } from './own-page-name.ts';
import { ownPageIds, readProse } from './prose.ts';

/** The campaign's own pages, without the one about itself. Throws where the name of one is no address, or a built-in one. */
export async function listOwnPages(): Promise<{ id: string; title: string }[]> {
  const ids = ownPageIds();
  const fault = findNameFault(ids);
  if (fault !== undefined) throw new Error(fault);
  return Promise.all(
    ids
      .filter((id) => id !== 'about')
      .map(async (id) => ({ id, title: (await readProse('pages', id))?.title ?? id })),
  );
}

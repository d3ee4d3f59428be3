import { getEntry, render } from 'astro:content';

/** A text of the campaign, ready to place in a page. */
export interface Prose {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly authors: readonly string[];
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** The text that a campaign wrote for a report or a page; undefined where it wrote none. */
export async function readProse(
  collection: 'reports' | 'pages',
  id: string,
): Promise<Prose | undefined> {
  const entry = await getEntry(collection, id);
  if (entry === undefined) return undefined;
  const { Content } = await render(entry);
  return {
    title: entry.data.title,
    summary: entry.data.summary,
    authors: entry.data.authors ?? [],
    Content,
  };
}

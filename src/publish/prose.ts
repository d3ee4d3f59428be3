import type { MDXInstance } from 'astro';
import { proseHead, type ProseHead } from '#model/prose.ts';

/** A text of the campaign, ready to place in a page. */
export interface Prose extends ProseHead {
  readonly Content: MDXInstance<object>['Content'];
}

/*
 * Read through the bundler and not as a content collection: a collection keeps its entries in one
 * place for the whole project, and two campaigns built at the same time would mix.
 */
const texts = import.meta.glob<MDXInstance<object>>('~campaign/content/{reports,pages}/*.mdx');

/**
 * The text that a campaign wrote for a report or a page; undefined where it wrote none. Throws with
 * the name of the file where its head is malformed.
 */
export async function readProse(
  folder: 'reports' | 'pages',
  id: string,
): Promise<Prose | undefined> {
  const name = `content/${folder}/${id}.mdx`;
  const found = Object.entries(texts).find(([path]) => path.endsWith(`/${name}`));
  if (found === undefined) return undefined;
  const { Content, frontmatter } = await found[1]();
  const head = proseHead.safeParse(frontmatter);
  if (!head.success) {
    const wrong = head.error.issues.map((issue) => issue.path.join('.')).join(', ');
    throw new Error(`${name}: the lines between --- are malformed: ${wrong}.`);
  }
  return { ...head.data, Content };
}

/** The ids of the campaign's own pages, in the order of the alphabet. */
export const ownPageIds = (): string[] =>
  Object.keys(texts)
    .flatMap((path) => /\/content\/pages\/([^/]+)\.mdx$/.exec(path)?.[1] ?? [])
    .sort();

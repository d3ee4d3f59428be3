import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listPages } from '../list-pages.ts';

const folder = locateBuild('demonstration');

/**
 * The kind that a built page says it is of: a new kind of page is looked at without a word here. The
 * home page is looked at by itself; embeds have tests of their own.
 */
function kindOf(path: string, file: string): string | undefined {
  const html = readFileSync(join(folder, file), 'utf8').slice(0, 1000);
  const kind = /<html[^>]* data-kind="([^"]*)"/.exec(html)?.[1] ?? 'plain';
  if (path === '') return 'home';
  return kind.startsWith('embed-') ? undefined : kind;
}

/** Of the bytes of the largest: with more than that, the smallest has the same parts. */
const muchEmptier = 0.75;

export interface PageExample {
  kind: string;
  /** Whether it is the largest of its kind; otherwise it is the smallest, and much emptier. */
  isFullest: boolean;
  /** Relative to the site's address; empty for the home page. */
  path: string;
}

/**
 * The largest built page of each kind, and the smallest where it is much emptier: what an empty page
 * and a full one bear, those between them bear too.
 */
export function listPageExamples(): PageExample[] {
  const pages = listPages(folder).map((file) => {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    return { path, kind: kindOf(path, file), size: statSync(join(folder, file)).size };
  });
  return [...Map.groupBy(pages, ({ kind }) => kind)].flatMap(([kind, own]) => {
    if (kind === undefined) return [];
    const ofKind = own.toSorted((a, b) => a.size - b.size);
    const [least, most] = [ofKind[0]!, ofKind.at(-1)!];
    const fullest = { kind, path: most.path, isFullest: true };
    if (least.size >= muchEmptier * most.size) return [fullest];
    return [{ kind, path: least.path, isFullest: false }, fullest];
  });
}

/** One page of each kind, the largest. */
export const listFullestPages = (): PageExample[] =>
  listPageExamples().filter(({ isFullest }) => isFullest);

/** One page of each kind, the smallest: what every page of the kind has, without the repetitions. */
export const listEmptiestPages = (): PageExample[] => [
  ...new Map(
    listPageExamples()
      .reverse()
      .map((example) => [example.kind, example]),
  ).values(),
];

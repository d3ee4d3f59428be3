import { statSync } from 'node:fs';
import { join } from 'node:path';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listPages } from '../list-pages.ts';

const folder = locateBuild('demonstration');

/** The kinds of page and the addresses that belong to each. */
const addressesOfKind: Record<string, RegExp> = {
  home: /^$/,
  reports: /^reports\/$/,
  report: /^reports\/[^/]+\/$/,
  'department in an edition': /^reports\/[^/]+\/departments\/[^/]+\/$/,
  criterion: /^reports\/[^/]+\/criteria\/[^/]+\/$/,
  theme: /^reports\/[^/]+\/themes\/[^/]+\/$/,
  map: /^reports\/[^/]+\/map\/$/,
  forms: /^reports\/[^/]+\/forms\/$/,
  form: /^reports\/[^/]+\/forms\/[^/]+\/$/,
  press: /^reports\/[^/]+\/press\/$/,
  share: /^reports\/[^/]+\/share\/$/,
  method: /^reports\/[^/]+\/method\/$/,
  departments: /^departments\/$/,
  'department over all editions': /^departments\/[^/]+\/$/,
  data: /^data\/$/,
  about: /^about\/$/,
  'not found': /^404\.html$/,
};

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
  const pages = listPages(folder).map((file) => ({
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    size: statSync(join(folder, file)).size,
  }));
  return Object.entries(addressesOfKind).flatMap(([kind, addresses]) => {
    const ofKind = pages.filter(({ path }) => addresses.test(path)).sort((a, b) => a.size - b.size);
    if (ofKind.length === 0) throw new Error(`No page of the kind "${kind}" was built.`);
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

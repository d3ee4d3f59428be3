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

export interface PageExample {
  kind: string;
  /** Relative to the site's address; empty for the home page. */
  path: string;
}

/**
 * The smallest and the largest built page of each kind: what an empty page and a full one bear,
 * those between them bear too.
 */
export function listPageExamples(): PageExample[] {
  const pages = listPages(folder).map((file) => ({
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    size: statSync(join(folder, file)).size,
  }));
  return Object.entries(addressesOfKind).flatMap(([kind, addresses]) => {
    const ofKind = pages.filter(({ path }) => addresses.test(path)).sort((a, b) => a.size - b.size);
    if (ofKind.length === 0) throw new Error(`No page of the kind "${kind}" was built.`);
    const paths = new Set([ofKind[0]!.path, ofKind.at(-1)!.path]);
    return [...paths].map((path) => ({ kind, path }));
  });
}

/** One page of each kind, the largest. */
export function listPageKinds(): PageExample[] {
  return [...new Map(listPageExamples().map((example) => [example.kind, example])).values()];
}

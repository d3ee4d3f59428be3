import { importTable } from './import-table.js';

/** The folders as the import rules want them described. */
export const importElements = [...Object.keys(importTable), 'styles']
  .filter((row) => row !== 'parts')
  .map((folder) => ({
    type: folder,
    pattern: folder === 'scripts' ? folder : `src/${folder}`,
  }));

/** In `views/` what is written as a page has a row of its own: it may not do what the view beside it may. */
export const importFiles = [
  { category: 'part', pattern: 'src/views/**/*.{astro,css}' },
  { category: 'code', pattern: 'src/views/**/*.ts' },
];

/** The table as policies: everything is forbidden but what a row of it allows. */
export const importPolicies = Object.entries(importTable).flatMap(([row, allowed]) => [
  ...[row, ...(allowed.folders ?? [])].map((each) => allow(row, { to: describe(each) })),
  ...(allowed.types ?? []).map((each) =>
    allow(row, { to: describe(each), dependency: { kind: 'type' } }),
  ),
  ...(allowed.packages ?? []).map((source) => allow(row, { to: { module: modulesOf(source) } })),
]);

function allow(row, target) {
  return { from: describe(row), allow: target };
}

function describe(row) {
  if (row === 'parts') return { element: { type: 'views' }, file: { categories: 'part' } };
  if (row === 'views') return { element: { type: 'views' }, file: { categories: 'code' } };
  return { element: { type: row } };
}

function modulesOf(source) {
  if (source === 'node:*') return { origin: 'core' };
  return { origin: source.startsWith('node:') ? 'core' : 'external', source };
}

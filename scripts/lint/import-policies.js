import { importTable } from './import-table.js';

/** The folders as the import rules want them described. */
export const importElements = [
  ...[...Object.keys(importTable), 'styles'].map((folder) => ({
    type: folder,
    pattern: folder === 'scripts' ? folder : `src/${folder}`,
  })),
];

/** The table as policies: everything is forbidden but what a row of it allows. */
export const importPolicies = Object.entries(importTable).flatMap(([folder, row]) => [
  allow(folder, { to: { element: { type: [folder, ...(row.folders ?? [])] } } }),
  ...(row.types ?? []).map((type) =>
    allow(folder, { to: { element: { type } }, dependency: { kind: 'type' } }),
  ),
  ...(row.packages ?? []).map((source) => allow(folder, { to: { module: modulesOf(source) } })),
]);

function allow(folder, target) {
  return { from: { element: { type: folder } }, allow: target };
}

function modulesOf(source) {
  if (source === 'node:*') return { origin: 'core' };
  return { origin: source.startsWith('node:') ? 'core' : 'external', source };
}

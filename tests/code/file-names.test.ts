import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

const files = ['src', 'scripts', 'tests/browser', 'tests/build', 'tests/code'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
);

/** Names that say nothing, and files that only pass on what others export. */
const saysNothing = /^(utils?|helpers?|common|misc|lib|shared|index)\.(ts|js|mjs)$/;

test('code files are kebab-case', () => {
  const odd = files
    // Addresses with parameters name page files: [edition].astro.
    .filter((file) => !file.startsWith('src/pages/'))
    .filter((file) => /\.(ts|js|mjs|css)$/.test(file))
    .filter(
      (file) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|examples|d))?\.\w+$/.test(basename(file)),
    );
  expect(odd).toEqual([]);
});

test('components and parts of pages are PascalCase', () => {
  const odd = files
    .filter((file) => /^src\/(components|views)\//.test(file) && file.endsWith('.astro'))
    .filter((file) => !/^[A-Z][A-Za-z0-9]*\.astro$/.test(basename(file)));
  expect(odd).toEqual([]);
});

test('no file has a name that says nothing', () => {
  const odd = files
    .filter((file) => !file.startsWith('src/pages/'))
    .filter((file) => saysNothing.test(basename(file)) || /\/(utils|helpers|lib)\//.test(file));
  expect(odd).toEqual([]);
});

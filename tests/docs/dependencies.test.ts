import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Group = 'dependencies' | 'devDependencies' | 'optionalDependencies';

test('the note on dependencies defends every one, and no other', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    Group,
    Record<string, string>
  >;
  const note = readFileSync('docs/decisions/0005-dependencies.md', 'utf8');
  const rows = note.split('\n').filter((line) => line.startsWith('| `'));
  const defended = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
  );
  const installed = [
    manifest.dependencies,
    manifest.devDependencies,
    manifest.optionalDependencies,
  ].flatMap((group) => Object.keys(group));
  expect(defended.toSorted()).toEqual(installed.toSorted());
});

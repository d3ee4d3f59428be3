import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Looks where Node would: beside the package, then in each folder above it. */
function isLocked(name: string, asker: string): boolean {
  if (`${asker === '' ? '' : `${asker}/`}node_modules/${name}` in packages) return true;
  if (asker === '') return false;
  return isLocked(name, asker.slice(0, Math.max(0, asker.lastIndexOf('/node_modules/'))));
}

test('the lockfile names no download addresses, so that any registry serves it', () => {
  const withAddress = Object.keys(packages).filter((path) => packages[path]?.resolved);
  expect(withAddress).toEqual([]);
});

test('the lockfile lists the programs of every platform, not only of the one that wrote it', () => {
  const missing = Object.entries(packages).flatMap(([asker, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, asker)),
  );
  expect(missing).toEqual([]);
});

test('every version in package.json is exact', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies',
    Record<string, string>
  >;
  const loose = [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies]
    .flatMap((group) => Object.entries(group))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locateBuild } from '../../scripts/test/list-builds.ts';
import { listFiles } from '../list-pages.ts';

const first = locateBuild('demonstration');
const second = locateBuild('demonstration-again');

test('two builds from the same files have the same files', () => {
  expect(listFiles(second)).toEqual(listFiles(first));
});

test('two builds from the same files have the same bytes', () => {
  const different = listFiles(first).filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
  );
  expect(different).toEqual([]);
});

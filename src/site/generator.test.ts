import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generator } from './generator.ts';

test('the generator has the version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(generator).toBe(`Making the Grade ${version}`);
});

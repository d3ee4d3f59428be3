import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { documents } from './documents.ts';

const outside = /^(https?:|mailto:|#)/;

test.each(documents)('every relative link of %s leads to a file', (path) => {
  const text = readFileSync(path, 'utf8').replace(/^```[^]*?^```/gm, '');
  const targets = [...text.matchAll(/\]\(<?([^)\s>]+)>?\)/g)].map((match) => match[1] ?? '');
  const broken = targets
    .filter((target) => !outside.test(target))
    .filter((target) => !existsSync(join(dirname(path), decodeURI(target.replace(/#.*/, '')))));
  expect(broken).toEqual([]);
});

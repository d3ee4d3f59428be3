import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeRunningHead } from './write-running-head.ts';

const headOf = (name: string): string | undefined => {
  const file = join(mkdtempSync(join(tmpdir(), 'running-head-')), 'head.css');
  writeRunningHead(name, file);
  return /content: (.*); font/.exec(readFileSync(file, 'utf8'))?.[1];
};

test('writeRunningHead keeps letters, digits and spaces of any language', () => {
  expect(headOf('Égalité 2026 برابری')).toBe('"Égalité 2026 برابری"');
});

test('writeRunningHead escapes what could end the string, the rule or the sheet', () => {
  expect(headOf('"; } a{}\\\n</style>😀')).toBe(
    String.raw`"\22 \3b  \7d  a\7b \7d \5c \a \3c \2f style\3e \1f600 "`,
  );
});

import { expect, test } from 'vitest';
import { quietIn } from './quiet-in.ts';

const quiet = { LOG_LEVEL: 'warn' };

test('quietIn lets a build show its pages on a terminal alone', () => {
  expect(quietIn({ command: 'build' }, true)).toEqual({});
  expect(quietIn({ command: 'build' }, undefined)).toEqual(quiet);
  expect(quietIn({ command: 'build', output: 'keep' }, true)).toEqual(quiet);
});

test('quietIn lets a server tell its address anywhere', () => {
  expect(quietIn({ command: 'preview' }, undefined)).toEqual({});
  expect(quietIn({ command: 'dev' }, undefined)).toEqual({});
});

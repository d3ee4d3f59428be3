import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { steps } from '../../scripts/test/steps.ts';

test('every test of built sites is in a step of the test command', () => {
  const run = steps.flatMap(({ commands }) =>
    commands.flatMap((command) => ('arguments' in command ? (command.arguments ?? []) : [])),
  );
  const files = readdirSync('tests/build').filter((name) => name.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((name) => !run.includes(`tests/build/${name}`))).toEqual([]);
});

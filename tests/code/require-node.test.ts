import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync('scripts/require-node.cjs', 'utf8');

/** What a version of Node is told; empty where it may run the commands. */
function answer(node: string): string {
  const said: string[] = [];
  const exit = (code: number) => said.push(`exit ${code}`);
  const log = { error: (text: string) => said.push(text) };
  runInNewContext(script, { console: log, process: { versions: { node }, exit } });
  return said.join(' ');
}

test('commands run on the versions of Node that all tools take, and say so to others', () => {
  for (const node of ['24.16.0', '24.21.0', '26.3.0']) expect(answer(node)).toBe('');
  for (const node of ['18.20.0', '22.18.0', '22.22.3', '24.15.0']) {
    expect(answer(node)).toContain('needs Node 24.16 or newer');
    expect(answer(node)).toContain(`This is Node ${node}.`);
  }
});

test('the Node that is installed with the project is new enough', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const versions = Object.entries(optionalDependencies).filter(([name]) =>
    name.startsWith('node-'),
  );
  expect(versions.map(([, version]) => answer(version))).toEqual(versions.map(() => ''));
});

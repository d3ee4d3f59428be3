import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { steps } from '../../scripts/test/steps.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const named = (text: string, command: RegExp): string[] =>
  [...text.matchAll(command)].map((match) => match[1] ?? '');

test.each(['README.md', 'CONTRIBUTING.md', 'src/README.md', 'CHANGELOG.md'])(
  'every npm script that %s names is there',
  (path) => {
    const text = readFileSync(path, 'utf8');
    const used = named(text, /\bnpm (?:run )?(?!run|install|ci\b)([a-z][\w-]*)/g);
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
  },
);

test('README names every script that is for people who run a campaign', () => {
  const text = readFileSync('README.md', 'utf8');
  const forDevelopers = ['compare', 'bench', 'format'];
  const unnamed = Object.keys(scripts)
    .filter((name) => !forDevelopers.includes(name))
    .filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(text));
  expect(unnamed).toEqual([]);
});

test('every step of npm test that CONTRIBUTING.md gives as an argument is there', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const used = named(text, /npm test -- ([a-z ]+)/g).flatMap((list) => list.split(' '));
  const known = ['all', ...steps.map(({ name }) => name)];
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { campaignFolder, campaignOption } from './campaign-folder.ts';
import { readCommand } from './read-command.ts';

afterEach(() => vi.restoreAllMocks());

/** Runs what may refuse a command, and returns what it says and the code that it exits with. */
function refusalOf(run: () => unknown) {
  const said: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => said.push(line));
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${String(code)}`);
  });
  expect(run).toThrow('exit 2');
  expect(exit).toHaveBeenCalledTimes(1);
  return said;
}

const options = { ...campaignOption, json: { type: 'boolean', default: false } } as const;
const form = 'npm run check -- [--campaign FOLDER] [--json]';

test('readCommand reads options, and gives defaults', () => {
  const args = ['--campaign', 'some/folder'];
  expect(readCommand(form, { options, args }).values).toMatchObject({
    campaign: 'some/folder',
    json: false,
  });
});

test.each([
  { why: 'an unknown option', args: ['--bogus'], says: '"--bogus" is not understood.' },
  { why: 'a word', args: ['some/folder'], says: '"some/folder" is not understood.' },
  { why: 'no folder', args: ['--campaign'], says: '--campaign needs a value.' },
  { why: 'a value too many', args: ['--json=yes'], says: '--json takes no value.' },
])('readCommand answers $why with one line', ({ args, says }) => {
  expect(refusalOf(() => readCommand(form, { options, args }))).toEqual([`${says} Write: ${form}`]);
});

test('campaignFolder takes the option, then CAMPAIGN, then the folder of the project', () => {
  vi.stubEnv('CAMPAIGN', 'tests/cases');
  expect(campaignFolder('tests', form)).toBe('tests');
  expect(campaignFolder(undefined, form)).toBe('tests/cases');
  vi.stubEnv('CAMPAIGN', '');
  expect(campaignFolder(undefined, form)).toBe('.');
  vi.unstubAllEnvs();
});

test('campaignFolder refuses a folder that is not there', () => {
  expect(refusalOf(() => campaignFolder('no/such', form))).toEqual([
    `"no/such": no such folder. Write: ${form}`,
  ]);
});

test('every command for campaigns reads its options in this way', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const files = Object.values(scripts).flatMap((line) => /scripts\/[\w-]+\.ts/.exec(line) ?? []);
  const others = files.filter((file) => !readFileSync(file, 'utf8').includes('readCommand(form'));
  // Words alone: the names of its steps.
  expect(others).toEqual(['scripts/test.ts']);
});

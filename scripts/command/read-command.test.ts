import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { campaignFolder, campaignOption, wholeCampaign } from './campaign-folder.ts';
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

const keptOptions = {
  ...campaignOption,
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  'no-cards': { type: 'boolean', default: false },
} as const;

/** What a command reads where npm kept options for itself, in variables. */
const readKept = (variables: Readonly<Record<string, string>>, ...args: string[]) =>
  readCommand(
    form,
    { options: keptOptions, args, allowPositionals: false },
    { npm_lifecycle_event: 'check', ...variables },
  ).values;

test('readCommand understands options that npm kept because no -- stood before them', () => {
  expect(
    readKept({ npm_config_campaign: 'x', npm_config_json: 'true', npm_config_cards: '' }),
  ).toMatchObject({ campaign: 'x', json: true, strict: false, 'no-cards': true });
  expect(readKept({ npm_config_json: 'false', npm_config_cards: 'true' })).toMatchObject({
    json: false,
    'no-cards': false,
  });
});

test('readCommand holds to what stands behind --, and to npm alone', () => {
  expect(readKept({ npm_config_campaign: 'x' }, '--campaign', 'y')).toMatchObject({
    campaign: 'y',
  });
  const others = { npm_config_campaign: 'x' };
  expect(readCommand(form, { options: keptOptions, args: [] }, others).values).not.toHaveProperty(
    'campaign',
  );
});

test.each([
  {
    why: 'a value that npm took away from its option',
    run: () => readKept({ npm_config_campaign: 'true' }, 'some folder'),
    says: 'npm took --campaign for an option of its own. Write: npm run check -- --campaign "some folder"',
  },
  {
    why: 'an option without a value',
    run: () => readKept({ npm_config_campaign: 'true' }),
    says: `npm took --campaign for an option of its own. Write: ${form}`,
  },
  {
    why: 'a value too many',
    run: () => readKept({ npm_config_strict: 'yes' }),
    says: `--strict takes no value. Write: ${form}`,
  },
])('readCommand refuses $why from npm, with the right command', ({ run, says }) => {
  expect(refusalOf(run)).toEqual([says]);
});

test('campaignFolder refuses an option whose variable is not set', () => {
  expect(refusalOf(() => campaignFolder('', form))).toEqual([
    `--campaign needs a value. Write: ${form}`,
  ]);
});

test('wholeCampaign refuses a campaign whose new edition is half laid out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'campaign-'));
  mkdirSync(join(folder, 'data'));
  expect(wholeCampaign(folder, form)).toBe(folder);
  writeFileSync(join(folder, 'data/.new-edition'), '2027\ndata/editions.csv');
  expect(refusalOf(() => wholeCampaign(folder, form))).toEqual([
    `The layout of 2027 was interrupted, and is finished by a run. Write: npm run new-edition -- 2027 --campaign ${folder}`,
  ]);
  rmSync(folder, { recursive: true });
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

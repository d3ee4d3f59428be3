import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const record = 'tests/cases/uk-2005-2007';
const faulty = mkdtempSync(join(tmpdir(), 'campaign-'));
mkdirSync(join(faulty, 'data'));
writeFileSync(join(faulty, 'data/editions.csv'), 'edition,title,year,status\nx y,X,2026,draft\n');
afterAll(() => rmSync(faulty, { recursive: true }));

const plain = { ...process.env, CAMPAIGN: undefined, GITHUB_ACTIONS: undefined };

function check(options: string[], environment: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    env: { ...plain, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('check exits with 1 where there is an error, and says what to do', () => {
  const { status, stdout } = check(['--campaign', faulty]);
  expect(status).toBe(1);
  expect(stdout).toContain('data/editions.csv:2 (column A, edition)');
  expect(stdout).toContain('2 errors, 2 warnings in');
});

test('check exits with 0 where there are warnings alone, and with 1 when it is strict', () => {
  expect(check(['--campaign', record]).status).toBe(0);
  expect(check(['--campaign', record, '--strict']).status).toBe(1);
});

test('check takes the campaign from CAMPAIGN, and --campaign before it', () => {
  expect(check([], { CAMPAIGN: faulty }).status).toBe(1);
  expect(check(['--campaign', record], { CAMPAIGN: faulty }).status).toBe(0);
});

test('check writes JSON that other programs can read', () => {
  const report: unknown = JSON.parse(check(['--campaign', record, '--json']).stdout);
  expect(report).toMatchObject({
    campaign: record,
    errors: 0,
    warnings: 2,
    issues: [
      { kind: 'no-address', severity: 'warning', page: 'docs/issues/no-address.md' },
      { kind: 'no-contact', severity: 'warning', page: 'docs/issues/no-contact.md' },
    ],
  });
});

const rightForm = 'Write: npm run check -- [--campaign FOLDER] [--all] [--json] [--strict]\n';

test.each([
  { why: 'an unknown option', options: ['--bogus'], says: '"--bogus" is not understood.' },
  { why: 'a word', options: ['some/folder'], says: '"some/folder" is not understood.' },
  { why: 'no folder', options: ['--campaign'], says: '--campaign needs a value.' },
  { why: 'a value too many', options: ['--json=yes'], says: '--json takes no value.' },
  { why: 'no such folder', options: ['--campaign', 'no/such'], says: '"no/such": no such folder.' },
])('check answers $why with one line and the exit code 2', ({ options, says }) => {
  expect(check(options)).toEqual({ status: 2, stdout: '', stderr: `${says} ${rightForm}` });
});

test('the other commands answer a mistyped option alike', () => {
  for (const name of ['score', 'build', 'dev', 'start', 'new-edition', 'bench']) {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, '--bogus'], {
      env: plain,
      encoding: 'utf8',
    });
    expect({ name, status }).toEqual({ name, status: 2 });
    expect(stderr).toMatch(/^"--bogus" is not understood\. Write: npm .*\n$/);
  }
});

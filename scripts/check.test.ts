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
  const { status, stdout } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    env: { ...plain, ...environment },
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('check exits with 1 where there is an error, and says what to do', () => {
  const { status, stdout } = check(['--campaign', faulty]);
  expect(status).toBe(1);
  expect(stdout).toContain('data/editions.csv:2 (column A, edition)');
  expect(stdout).toContain('2 errors, 1 warning in');
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
    warnings: 1,
    issues: [{ kind: 'no-address', severity: 'warning', page: 'docs/issues/no-address.md' }],
  });
});

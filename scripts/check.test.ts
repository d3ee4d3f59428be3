import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const record = 'tests/cases/uk-2005-2007';
const faulty = mkdtempSync(join(tmpdir(), 'campaign-'));
mkdirSync(join(faulty, 'data'));
writeFileSync(join(faulty, 'data/editions.csv'), 'edition,title,year,status\nx y,X,2026,draft\n');
afterAll(() => rmSync(faulty, { recursive: true }));

/** Runs the command as people do; what it prints and exits with is a promise to other programs. */
function check(...options: string[]): Promise<{ status: unknown; stdout: string }> {
  const env = { ...process.env, CAMPAIGN: faulty, GITHUB_ACTIONS: undefined };
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/check.ts', ...options], { env }, (error, stdout) => {
      resolve({ status: error?.code ?? 0, stdout });
    });
  });
}

test('check exits with 1 where there is an error, and says what to do', async () => {
  const { status, stdout } = await check();
  expect(status).toBe(1);
  expect(stdout).toContain('data/editions.csv:2 (column A, edition)');
  expect(stdout).toContain('2 errors, 2 warnings in');
});

test('check exits with 0 where there are warnings alone, and writes JSON for other programs', async () => {
  const { status, stdout } = await check('--campaign', record, '--json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    campaign: record,
    errors: 0,
    warnings: 2,
    issues: [
      { kind: 'no-address', severity: 'warning', page: 'docs/issues/no-address.md' },
      { kind: 'no-contact', severity: 'warning', page: 'docs/issues/no-contact.md' },
    ],
  });
});

test('check exits with 1 for a warning when it is strict', async () => {
  expect((await check('--campaign', record, '--strict')).status).toBe(1);
});

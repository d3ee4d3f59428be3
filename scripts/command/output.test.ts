import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const record = 'tests/cases/uk-2005-2007';
const scratch = mkdtempSync(join(tmpdir(), 'output-'));
afterAll(() => rmSync(scratch, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly complaints: string;
}

/** Runs a program until its end, its output going to a file or, without one, to a reader that has gone. */
function run(
  program: string,
  words: readonly string[],
  file?: number,
): Promise<Ended & { output: string }> {
  const child = spawn(program, words, { stdio: ['ignore', file ?? 'pipe', 'pipe'] });
  let output = '';
  let complaints = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, complaints, output }));
  });
}

test.runIf(existsSync('/dev/full'))(
  'a command whose output finds the disk full fails, and says so',
  async () => {
    for (const name of ['check', 'score']) {
      const words = [`scripts/${name}.ts`, '--campaign', record, '--json'];
      const { code, complaints } = await run(process.execPath, words, openSync('/dev/full', 'w'));
      expect(code).toBe(1);
      expect(complaints).toContain('its output could not be written: ENOSPC');
    }
  },
);

test.runIf(process.platform !== 'win32')(
  'a command whose output is cut short by the disk fails',
  async () => {
    const file = join(scratch, 'short.json');
    // A limit on the size of files is a disk that fills up in the middle of a text.
    const line = `trap '' XFSZ; ulimit -f 1; exec "$0" "$@" > ${file}`;
    const words = [
      '-c',
      line,
      process.execPath,
      'scripts/score.ts',
      '--campaign',
      'tests/cases/rdr-2022',
      '--json',
    ];
    const { code, complaints } = await run('sh', words);
    expect(readFileSync(file).length).toBeLessThanOrEqual(1024);
    expect(code).toBe(1);
    expect(complaints).toContain('its output could not be written: EFBIG');
  },
);

test('a reader that stops reading is no fault', async () => {
  const words = ['scripts/check.ts', '--campaign', record, '--json'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(complaints).toBe('');
  expect(code).toBe(0);
});

test('npm hands options without -- on as variables, and they are understood or refused', async () => {
  const npm = process.env['npm_execpath'];
  const runNpm = (...words: string[]) =>
    npm === undefined
      ? run('npm', ['run', '-s', ...words])
      : run(process.execPath, [npm, 'run', '-s', ...words]);
  const understood = await runNpm('check', `--campaign=${record}`, '--json');
  expect(JSON.parse(understood.output)).toMatchObject({ campaign: record });
  const refused = await runNpm('check', '--campaign', record);
  expect(refused.code).toBe(2);
  expect(refused.complaints).toContain(`Write: npm run check -- --campaign ${record}`);
});

import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { cacheOf } from '../../scripts/site/configure-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'stopped-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let campaigns = 0;
let folder = '';
let begun: Promise<void> = Promise.resolve();

/** The smallest campaign. Its text waits while it is rendered, until a file lets it go on. */
beforeEach(() => {
  campaigns += 1;
  folder = join(scratch, String(campaigns));
  const signs = join(folder, 'signs');
  const files = {
    'data/editions.csv': 'edition,title,year,status\n2026,Grades,2026,published\n',
    'data/departments.csv': 'department,name\nhealth,Health\n',
    'data/criteria.csv': 'edition,criterion,question,max_mark\n2026,plan,A plan?,2\n',
    'data/assessments/2026.csv': 'department,criterion,mark,reason\nhealth,plan,1,Half.\n',
    'content/reports/2026.mdx': `import { existsSync, writeFileSync } from 'node:fs';

export const held = await (async () => {
  writeFileSync(${JSON.stringify(join(signs, 'begun'))}, '');
  while (!existsSync(${JSON.stringify(join(signs, 'go'))}))
    await new Promise((resolve) => setTimeout(resolve, 20));
})();

Text.
`,
  };
  mkdirSync(signs, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  begun = new Promise((resolve) => {
    const watcher = watch(signs, (_, name) => {
      if (name !== 'begun') return;
      watcher.close();
      resolve();
    });
  });
});

const letGo = (): void => writeFileSync(join(folder, 'signs/go'), '');

interface Build {
  readonly child: ChildProcess;
  /** When it and all that it has started have ended, with what they said. */
  readonly ended: Promise<{ code: number | null; said: string }>;
}

function start(program: string, ...words: string[]): Build {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const keep = (chunk: Buffer) => (said += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
  return { child, ended };
}

const options = () => ['--campaign', folder, '--no-cards'];
const buildAlone = () => start(process.execPath, 'scripts/build.ts', ...options());
const buildByNpm = (): Build => {
  const npm = process.env['npm_execpath'];
  const words = ['run', '-s', 'build', '--', ...options()];
  return npm === undefined ? start('npm', ...words) : start(process.execPath, npm, ...words);
};

/** Nothing is published, half or whole, and nothing keeps the next build from its work. */
function expectNothingLeft(): void {
  expect(readdirSync(folder).toSorted()).toEqual(['content', 'data', 'signs']);
  expect(existsSync(join(cacheOf({ folder, show: 'published' }), 'site'))).toBe(false);
}

test('a second build says that another one is running, and does nothing', async () => {
  const first = buildAlone();
  await Promise.race([begun, first.ended]);
  const second = await buildAlone().ended;
  expect(second.code).toBe(1);
  expect(second.said).toContain(
    `another build of this campaign, or into this folder, is running (process ${first.child.pid})`,
  );
  letGo();
  const { code, said } = await first.ended;
  expect(code).toBe(0);
  expect(said.trim().split('\n').at(-1)).toBe(
    `The site of Making the Grade (${folder}, edition 2026) is in ${folder}/dist. It has no share images: do not publish it. To draw them: npm run build -- --campaign ${folder}`,
  );
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
  expect(existsSync(join(folder, 'dist/.nojekyll'))).toBe(true);
});

// Windows knows no signals.
describe.runIf(process.platform !== 'win32')('a build publishes nothing, and tidies up', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('when it gets %s', async (signal) => {
    const build = buildAlone();
    await Promise.race([begun, build.ended]);
    build.child.kill(signal);
    const { code } = await build.ended;
    expect(code).toBeGreaterThan(128);
    expectNothingLeft();
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('when npm gets %s', async (signal) => {
    const build = buildByNpm();
    await Promise.race([begun, build.ended]);
    build.child.kill(signal);
    await new Promise((resolve) => build.child.on('exit', resolve));
    letGo();
    await build.ended;
    expectNothingLeft();
  });
});

test('a build that was killed keeps nobody from the next one', async () => {
  const killed = buildAlone();
  await Promise.race([begun, killed.ended]);
  killed.child.kill('SIGKILL');
  await killed.ended;
  letGo();
  expect((await buildAlone().ended).code).toBe(0);
});

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { quietIn } from './quiet-in.ts';

interface AstroRun {
  command: 'build' | 'check' | 'dev' | 'preview' | 'sync';
  arguments?: string[];
  /** The campaign folder; without it, the one at the root. */
  campaign?: string | undefined;
  /** Where the site is written; without it, `dist`. */
  outDir?: string | undefined;
  env?: Record<string, string>;
  /** `show` hands the output on as it comes, `keep` returns it. */
  output?: 'show' | 'keep';
}

interface AstroResult {
  exitCode: number;
  /** Empty when the output was shown. */
  output: string;
}

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

/**
 * Runs an Astro command for a campaign: the one way in which commands and tests start Astro.
 * Never throws; a failure is a nonzero exit code.
 */
export function runAstro(run: AstroRun): Promise<AstroResult> {
  const child = spawn(process.execPath, [astro, run.command, ...(run.arguments ?? [])], {
    env: {
      ...process.env,
      ...describeSite(run),
      ...quietIn(run, process.stdout.isTTY),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: run.output === 'keep' ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });

  let output = '';
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);

  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ exitCode: 1, output: error.message }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

function describeSite(run: AstroRun): Record<string, string> {
  return {
    ...(run.campaign === undefined ? {} : { CAMPAIGN: run.campaign }),
    ...(run.outDir === undefined ? {} : { OUT_DIR: run.outDir }),
    ...run.env,
  };
}

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { runAstro } from './run-astro.ts';
import { runScript } from './run-script.ts';

const nextSite = '.cache/next-site';

/**
 * Checks a campaign and builds its site. Returns the exit code. The site that was there before
 * stays as it was until the new one is complete.
 */
export async function buildSite(campaign: string | undefined, outDir: string): Promise<number> {
  const checked = runScript('scripts/check.ts', campaign);
  if (checked !== 0) return checked;

  rmSync(nextSite, { recursive: true, force: true });
  const { exitCode } = await runAstro({ command: 'build', campaign, outDir: nextSite });
  if (exitCode !== 0) return exitCode;

  replaceFolder(outDir, nextSite);
  return 0;
}

function replaceFolder(old: string, next: string): void {
  const aside = `${next}-old`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(old), { recursive: true });
  if (existsSync(old)) renameSync(old, aside);
  renameSync(next, old);
  rmSync(aside, { recursive: true, force: true });
}

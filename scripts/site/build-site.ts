import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { runAstro } from './run-astro.ts';
import { runScript } from './run-script.ts';

interface Build {
  readonly campaign: string | undefined;
  readonly outDir: string;
  /** Whether drafts and editions under an embargo are built, too. */
  readonly isEmbargoed?: boolean;
}

/**
 * Checks a campaign and builds its site. Returns the exit code. The site that was there before
 * stays as it was until the new one, which is made beside it, is complete.
 */
export async function buildSite({ campaign, outDir, isEmbargoed = false }: Build): Promise<number> {
  const checked = runScript('scripts/check.ts', campaign);
  if (checked !== 0) return checked;

  const nextSite = `${outDir}-next`;
  rmSync(nextSite, { recursive: true, force: true });
  // The option alone decides, whatever the environment says: a normal build never shows them.
  const env = { EMBARGOED: isEmbargoed ? '1' : '' };
  const { exitCode } = await runAstro({ command: 'build', campaign, outDir: nextSite, env });
  if (exitCode !== 0) {
    // Half a site is of no use, and may show what is under an embargo.
    rmSync(nextSite, { recursive: true, force: true });
    return exitCode;
  }

  replaceFolder(outDir, nextSite);
  console.log(`The site is in ${outDir}. ${isEmbargoed ? keepBack : putOnline}`);
  return 0;
}

const putOnline = 'Put its files on your host, or see it with: npm start';
const keepBack =
  'It also shows drafts and reports under an embargo: do not publish it. A build without --embargoed leaves them out.';

function replaceFolder(old: string, next: string): void {
  const aside = `${next}-old`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(old), { recursive: true });
  if (existsSync(old)) renameSync(old, aside);
  renameSync(next, old);
  rmSync(aside, { recursive: true, force: true });
}

import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'astro';
import type { OpenedCampaign } from '#publish/open-campaign.ts';
import { printIssues } from '../command/print-issues.ts';
import { configureSite, type SiteOptions } from './configure-site.ts';

/**
 * Prints what the check says of a campaign and, where there is no error, builds its site. Returns the
 * exit code, and ends the process where the build fails. The site that was there before stays as it
 * was until the new one, which is made beside it, is complete.
 */
export async function buildSite(campaign: OpenedCampaign, options: SiteOptions): Promise<number> {
  if (printIssues(campaign).errors > 0) return 1;

  const { outDir } = options;
  const nextSite = `${outDir}-next`;
  rmSync(nextSite, { recursive: true, force: true });
  try {
    await build({
      ...configureSite(campaign, { ...options, outDir: nextSite }),
      configFile: false,
      // A build names every page that it writes: progress on a terminal, and noise in a pipe, where
      // what went wrong has to stand out.
      logLevel: process.stdout.isTTY ? 'info' : 'warn',
    });
  } catch (error) {
    // Half a site is of no use, and may show what is under an embargo.
    rmSync(nextSite, { recursive: true, force: true });
    console.error(describeError(error));
    // Now: Astro goes on with the pages that it has begun, and would write them into the folder.
    process.exit(1);
  }

  replaceFolder(outDir, nextSite);
  console.log(`The site is in ${outDir}. ${campaign.show === 'all' ? keepBack : putOnline}`);
  return 0;
}

const putOnline = 'Put its files on your host, or see it with: npm start';
const keepBack =
  'It also shows drafts and reports under an embargo: do not publish it. A build without --embargoed leaves them out.';

/** What stopped a build and where: in a text of the campaign, or else in the code. */
function describeError(error: unknown): string {
  // The bundler gathers what went wrong in several files.
  const gathered: unknown[] =
    error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const first = gathered[0] ?? error;
  if (!(first instanceof Error)) return String(first);
  const loc: unknown = 'loc' in first ? first.loc : undefined;
  if (typeof loc === 'object' && loc !== null && 'file' in loc) {
    const { file, line, column } = { line: 0, column: 0, ...loc };
    return [first.message, '  Location:', `    ${[file, line, column].join(':')}`].join('\n');
  }
  const stack = (first.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [first.message, '  Stack trace:', ...stack.slice(0, 4)].join('\n');
}

function replaceFolder(old: string, next: string): void {
  const aside = `${next}-old`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(old), { recursive: true });
  if (existsSync(old)) renameSync(old, aside);
  renameSync(next, old);
  rmSync(aside, { recursive: true, force: true });
}

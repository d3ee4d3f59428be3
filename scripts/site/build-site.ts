import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import type { OpenedCampaign } from '#publish/open-campaign.ts';
import { commandOn } from '../command/name-campaign.ts';
import { printIssues } from '../command/print-issues.ts';
import { cacheOf, configureSite, type SiteOptions } from './configure-site.ts';
import { describeError } from './describe-error.ts';
import { findTarget } from './find-target.ts';
import { publishSite, settleFolder } from './publish-site.ts';
import { takeLock } from './take-lock.ts';
import { rememberParents, type Parents } from './watch-parents.ts';

/**
 * Prints what the check says of a campaign and, where there is no error, builds its site. Returns the
 * exit code, and ends the process where the build fails. The site that was there before stays as it
 * was until the new one, which is made in a folder of its own, is complete.
 */
export async function buildSite(campaign: OpenedCampaign, options: SiteOptions): Promise<number> {
  if (printIssues(campaign).errors > 0) return 1;

  const elsewhere = nameElsewhere(campaign, options);
  const target = findTarget(options.outDir, campaign);
  if (!target.ok) return refuse(`${target.why} ${elsewhere}`);
  const { cache = cacheOf(campaign) } = options;
  const locks = takeLocks([resolve(cache), target.folder]);
  if (!locks.ok) return refuse(locks.why);

  const built = join(cache, 'site');
  const tidy = (): void => {
    // Half a site is of no use, and may show what is under an embargo.
    rmSync(built, { recursive: true, force: true });
    locks.release();
  };
  process.on('exit', tidy);
  const parents = rememberParents();
  try {
    settleFolder(target.folder);
    await endOnSignal(() => writeSite(campaign, { ...options, outDir: built }), parents);
    // What has come in the meantime is not to be lost either.
    const still = findTarget(options.outDir, campaign);
    if (!still.ok) return refuse(`${still.why} ${elsewhere}`);
    if (!parents.areThere()) return refuse(orphaned);
    publishSite(built, still.folder);
    return 0;
  } catch (error) {
    console.error(describeError(error));
    // Now: Astro goes on with the pages that it has begun.
    process.exit(1);
  } finally {
    process.off('exit', tidy);
    tidy();
  }
}

const writeSite = (campaign: OpenedCampaign, options: SiteOptions): Promise<void> =>
  build({
    ...configureSite(campaign, options),
    configFile: false,
    // A build names every page that it writes: progress on a terminal, and noise in a pipe, where
    // what went wrong has to stand out.
    logLevel: process.stdout.isTTY ? 'info' : 'warn',
  });

/** What to do where a folder may not be replaced. */
function nameElsewhere({ folder, show }: OpenedCampaign, { withCards }: SiteOptions): string {
  const words = [
    ...['--out', 'FOLDER'],
    ...(withCards ? [] : ['--no-cards']),
    ...(show === 'all' ? ['--embargoed'] : []),
  ];
  return `Name another folder: ${commandOn(folder, 'build', words)}`;
}

function refuse(why: string): number {
  console.error(`Nothing was built: ${why}`);
  return 1;
}

type Locks =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly why: string };

/** Takes several locks, or none and says who holds one. */
function takeLocks(paths: readonly string[]): Locks {
  const taken: (() => void)[] = [];
  const release = (): void => {
    for (const each of taken) each();
  };
  for (const path of paths) {
    const lock = takeLock(path);
    if (!lock.ok) {
      release();
      const why = `another build of this campaign, or into this folder, is running (process ${lock.pid}). Wait until it has ended. If there is none, delete ${lock.file}.`;
      return { ok: false, why };
    }
    taken.push(lock.release);
  }
  return { ok: true, release };
}

const orphaned = 'npm, which started the build, has been ended.';

/** Does something that a signal ends, or the end of what started it; what is at hand is then tidied. */
async function endOnSignal(work: () => Promise<void>, parents: Parents): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const end = (signal: (typeof signals)[number]): void =>
    process.exit(128 + constants.signals[signal]);
  const look = setInterval(() => {
    if (!parents.areThere()) process.exit(refuse(orphaned));
  }, 200);
  for (const signal of signals) process.on(signal, end);
  try {
    await work();
  } finally {
    clearInterval(look);
    for (const signal of signals) process.off(signal, end);
  }
}

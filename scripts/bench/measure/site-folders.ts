import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = '.cache/bench/sites';

/**
 * A new folder to write a site into. Each run gets one, and none is removed before the last has
 * been measured: writing just after a removal can take ten times as long, and whoever writes next
 * would pay for it.
 */
export function newSiteFolder(): string {
  mkdirSync(root, { recursive: true });
  return mkdtempSync(join(root, 'site-'));
}

/** Removes the sites of all runs. */
export const removeSites = (): void => rmSync(root, { recursive: true, force: true });

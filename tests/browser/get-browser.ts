import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser } from './find-browser.ts';

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

/** Debian and its like, when we may: their Chromium brings the libraries that it needs. */
function installFromDistribution(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No browser found: installing Chromium with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env, stdio: 'inherit' });
  spawnSync('apt-get', ['install', '--yes', 'chromium'], { env, stdio: 'inherit' });
}

function installFromPlaywright(): void {
  console.log("No browser found: fetching Playwright's Chromium.");
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit' });
}

if (findBrowser() === undefined) installFromDistribution();
if (findBrowser() === undefined) installFromPlaywright();

const browser = findBrowser();
if (browser === undefined) {
  console.error(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed. Install one ' +
      '(Debian: sudo apt-get install chromium), or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exitCode = 1;
} else {
  console.log(`Browser: ${browser}`);
}

import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/serve-site.ts',
  outputDir: 'test-results',
  // Two cores are what a small machine has; each worker keeps one browser for all its tests.
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'dot',
  // A busy machine is no failure: whatever comes in the end is waited for.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  use: {
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Chromium refuses to run as root inside its sandbox; the pages are our own.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // No requests of the browser's own.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});

import { test as base } from '@playwright/test';

/** A test whose addresses are relative to the served demonstration. */
export const test = base.extend({
  // The address is known only once the site is served, after the settings were read.
  baseURL: async ({}, use) => use(process.env['SITE_ADDRESS']),
});

export { expect } from '@playwright/test';

import type { Terms } from '#site/terms.ts';
/** Words of the page for an address that leads nowhere. */
export const notFound = ({ bodies }: Terms) => ({
  title: 'Page not found',
  lede: 'There is no page at this address. Addresses here are permanent, so it may have been mistyped.',
  home: 'The newest report',
  departments: `All ${bodies}, of every year`,
});

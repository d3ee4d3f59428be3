/** The first part of every address that the site uses itself, or will. */
const taken = new Set([
  '404',
  'about',
  'cards',
  'check',
  'corrections',
  'data',
  'departments',
  'embed',
  'feed',
  'index',
  'releases',
  'reports',
]);

/** The first id of a campaign's own page that would take an address of the site; undefined for none. */
export const findClash = (ids: readonly string[]): string | undefined =>
  ids.find((id) => taken.has(id) || id.startsWith('_'));

/** A campaign as the last line of a command names it. */
export interface NamedCampaign {
  /** Its folder, as it was given. */
  readonly folder: string;
  readonly settings: { readonly name: string };
  readonly editions: readonly { readonly edition: string }[];
}

/** `Our Grades (../our-campaign, editions 2025, 2026)`. */
export function nameCampaign({ folder, settings: { name }, editions }: NamedCampaign): string {
  // A line of its own, whatever has been typed there.
  const line = name.replace(/[\s\p{C}]+/gu, ' ');
  return `${line} (${folder === '.' ? 'this folder' : folder}, ${nameEditions(editions)})`;
}

/** `editions 2025, 2026`, `edition 2026`, or `no edition`. */
function nameEditions(editions: NamedCampaign['editions']): string {
  const ids = editions.map(({ edition }) => edition).join(', ');
  if (ids === '') return 'no edition';
  return `${editions.length === 1 ? 'edition' : 'editions'} ${ids}`;
}

/**
 * A command on a campaign, whole, as a person types it: `npm run build -- --campaign ../our-campaign`.
 *
 * @param words what else stands behind `--`
 */
export function commandOn(folder: string, name: string, words: readonly string[] = []): string {
  const campaign = folder === '.' ? [] : ['--campaign', folder];
  const isOption = words[0]?.startsWith('--') === true;
  const behind = (isOption ? [...campaign, ...words] : [...words, ...campaign]).map(quote);
  return [
    name === 'start' ? 'npm start' : `npm run ${name}`,
    ...(behind.length === 0 ? [] : ['--', ...behind]),
  ].join(' ');
}

/** A word as a shell takes it for one. */
export const quote = (word: string): string =>
  /^[\w./\\:@~+=-]+$/.test(word) ? word : `"${word}"`;

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const types = { 'logo.svg': 'image/svg+xml', 'logo.png': 'image/png' };

/**
 * The logo of a campaign as a data address: `public/logo.svg` of its folder, or else
 * `public/logo.png`; undefined where there is neither.
 */
export function readLogo(folder: string): string | undefined {
  for (const [name, type] of Object.entries(types)) {
    const file = join(folder, 'public', name);
    if (existsSync(file)) return `data:${type};base64,${readFileSync(file).toString('base64')}`;
  }
  return undefined;
}

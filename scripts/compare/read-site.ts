import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a built site, by their addresses without what stands for their content. */
export type Site = ReadonlyMap<string, Uint8Array>;

/** Reads a site. Throws where there is no such folder, or no page in it. */
export function readSite(folder: string): Site {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (!files.some((file) => file.endsWith('.html'))) throw new Error(`${folder} is no built site.`);
  const site = new Map<string, Uint8Array>();
  for (const file of files) {
    const path = dropHashes(relative(folder, file).split(sep).join('/'));
    // Two files may have had the same name before the bundler told them apart.
    let name = path;
    for (let count = 2; site.has(name); count += 1) name = `${path} ${count}`;
    site.set(name, readFileSync(file));
  }
  return site;
}

/**
 * A text without the parts of addresses that stand for the content of a file: that of a card,
 * `transport-wide.0123456789abcdef.png`, and that of what the bundler writes, `_astro/page.C8fj2k_a.css`.
 */
export const dropHashes = (text: string): string =>
  text
    .replace(/\.[0-9a-f]{16}(?=\.\w+)/g, '.*')
    .replace(/(_astro\/[^\s"'<>]*?)\.[\w-]{8}(?=(_[\w-]+)?\.\w+)/g, '$1.*');

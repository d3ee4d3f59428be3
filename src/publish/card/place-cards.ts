import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenderedCard } from './render-cards.ts';

/** Puts drawings into a built site under both of their names. */
export function placeCards(cards: readonly RenderedCard[], site: string): void {
  const folders = new Set(cards.map(({ newest }) => dirname(join(site, newest))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const { file, hashed, newest } of cards) {
    placeFile(file, join(site, hashed));
    placeFile(file, join(site, newest));
  }
}

/** A hard link where the file system has them and both are on one disk, otherwise a copy. */
function placeFile(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

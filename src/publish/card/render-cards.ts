import type { Card } from '#card/card.ts';
import { formatNames } from '#card/format.ts';
import { type CardFiles, cardFiles } from './card-address.ts';
import { drawAll } from './draw-all.ts';
import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

/** Where drawings are kept between builds, and how many threads draw. */
export interface Rendering {
  /** A folder for drawings alone; several campaigns may share it. */
  readonly cache: string;
  /** All cores without it. */
  readonly workers?: number;
}

/** A card with a drawing. */
export interface RenderedCard extends CardFiles {
  /** The drawing, in the cache. */
  readonly file: string;
}

/** What a rendering came to. */
export interface Rendered {
  readonly cards: readonly RenderedCard[];
  /** How many were drawn, and how many were there from an earlier build. */
  readonly drawn: number;
  readonly kept: number;
}

/** Draws every card in every shape, those alone that no earlier build drew. */
export async function renderCards(
  card: readonly Card[],
  { cache, workers = availableParallelism() }: Rendering,
): Promise<Rendered> {
  const folder = join(cache, toolsKey());
  mkdirSync(folder, { recursive: true });
  const known = new Set(readdirSync(folder));
  const jobs = card.flatMap((each) =>
    formatNames.map((format) => {
      const files = cardFiles(each, format);
      return { ...files, card: each, format, file: join(folder, `${files.hash}.png`) };
    }),
  );
  const missing = jobs.filter(({ hash }) => !known.has(`${hash}.png`));
  await drawAll(missing, workers);
  const cards = jobs.map(({ hash, hashed, newest, file }) => ({ hash, hashed, newest, file }));
  return { cards, drawn: missing.length, kept: jobs.length - missing.length };
}

const drawingPackages = [
  'satori',
  '@resvg/resvg-js',
  'sharp',
  'harfbuzzjs',
  'subset-font',
  '@fontsource-variable/newsreader',
  '@fontsource-variable/atkinson-hyperlegible-next',
];

/** A key of the versions of everything that draws: another one may set a pixel otherwise. */
function toolsKey(): string {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const versions = drawingPackages.map((name) => manifest.split(`"${name}": "`)[1]?.split('"')[0]);
  return createHash('sha256').update(versions.join(' ')).digest('hex').slice(0, 12);
}

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

import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { CardFont, Face } from '#card/font/card-font.ts';

interface Instance {
  readonly face: Face;
  readonly package: string;
  readonly file: (script: string) => string;
  readonly axes: Record<string, number>;
}

const newsreader = {
  package: '@fontsource-variable/newsreader',
  file: (script: string) => `newsreader-${script}-opsz-normal.woff2`,
};
const atkinson = {
  package: '@fontsource-variable/atkinson-hyperlegible-next',
  file: (script: string) => `atkinson-hyperlegible-next-${script}-wght-normal.woff2`,
};
const instances: readonly Instance[] = [
  { face: 'serif', ...newsreader, axes: { opsz: 72, wght: 500 } },
  { face: 'sans', ...atkinson, axes: { wght: 400 } },
  { face: 'bold', ...atkinson, axes: { wght: 700 } },
];
const scripts = ['latin', 'latin-ext', 'vietnamese'];

const require = createRequire(import.meta.url);

/**
 * The fonts of cards: satori takes neither WOFF2 nor variable fonts, so each face is cut to one
 * instance of its axes, with every character that it has.
 */
export async function cardFonts(): Promise<CardFont[]> {
  const files = instances.flatMap((instance) => {
    const root = dirname(require.resolve(`${instance.package}/package.json`));
    return scripts
      .map((script) => ({ instance, script, file: join(root, 'files', instance.file(script)) }))
      .filter(({ file }) => existsSync(file));
  });
  return Promise.all(
    files.map(async ({ instance: { face, axes }, script, file }) => {
      const options = { targetFormat: 'truetype', variationAxes: axes } as const;
      const data = await subsetFont(readFileSync(file), everyCharacter, options);
      return { face, script, data };
    }),
  );
}

/** The characters of the planes that these fonts have any of; a subset keeps those that it finds. */
const everyCharacter = Array.from({ length: 0x2fff - 0x20 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
).join('');

import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** A variable font of Fontsource and what is kept of it. */
interface Face {
  readonly family: string;
  readonly package: string;
  /** The file of a script, without the part that names the script. */
  readonly file: (script: string) => string;
  readonly weights: string;
  /** Axes that are fixed at a value, or kept for a range of them. */
  readonly axes: Record<string, number | { min: number; max: number }>;
}

const faces: readonly Face[] = [
  {
    // Only for headlines and marks, so the optical size is fixed at a large one.
    family: 'Newsreader',
    package: '@fontsource-variable/newsreader',
    file: (script) => `newsreader-${script}-opsz-normal.woff2`,
    weights: '300 700',
    axes: { opsz: 40, wght: { min: 300, max: 700 } },
  },
  {
    family: 'Atkinson Hyperlegible Next',
    package: '@fontsource-variable/atkinson-hyperlegible-next',
    file: (script) => `atkinson-hyperlegible-next-${script}-wght-normal.woff2`,
    weights: '400 700',
    axes: { wght: { min: 400, max: 700 } },
  },
];

const require = createRequire(import.meta.url);

/**
 * Cuts the fonts down to some characters and writes them to a folder, with a `fonts.css` beside them
 * that declares one face for each script in use. What an earlier build cut from the same fonts for
 * the same characters is kept: compressing takes half a second.
 */
export async function writeFonts(characters: string, folder: string): Promise<void> {
  const made = join(folder, 'made-from.txt');
  const key = keyOf(characters);
  if (existsSync(made) && readFileSync(made, 'utf8') === key) return;
  // Away first and written last: a build that is interrupted leaves nothing that counts as made.
  rmSync(made, { force: true });
  mkdirSync(folder, { recursive: true });
  const rules = await Promise.all(faces.map((face) => writeFace(face, characters, folder)));
  writeFileSync(join(folder, 'fonts.css'), `@layer base {\n${rules.flat().join('\n')}\n}\n`);
  writeFileSync(made, key);
}

/** Lays the licence of each font into a folder: it asks to go wherever the font goes. */
export function writeLicences(folder: string): void {
  for (const { package: name } of faces) {
    const licence = join(dirname(require.resolve(`${name}/package.json`)), 'LICENSE');
    copyFileSync(licence, join(folder, `${basename(name)}-licence.txt`));
  }
}

/** Everything that the files follow from: the characters, what is cut how, and the packages used. */
function keyOf(characters: string): string {
  const packages = ['subset-font', ...faces.map((face) => face.package)].map((name) =>
    readFileSync(require.resolve(`${name}/package.json`), 'utf8'),
  );
  const made = JSON.stringify([characters, faces, packages]);
  return createHash('sha256').update(made).digest('hex');
}

async function writeFace(face: Face, characters: string, folder: string): Promise<string[]> {
  const root = dirname(require.resolve(`${face.package}/package.json`));
  const rules = readRanges(join(root, 'unicode.json')).map(async ([script, range]) => {
    const wanted = [...characters].filter((character) => isIn(character, range)).join('');
    if (wanted === '') return [];
    const whole = readFileSync(join(root, 'files', face.file(script)));
    const cut = await subsetFont(whole, wanted, {
      targetFormat: 'woff2',
      variationAxes: face.axes,
    });
    writeFileSync(join(folder, face.file(script)), cut);
    return [faceRule(face, script, range)];
  });
  return (await Promise.all(rules)).flat();
}

/** The scripts of a font and the range of characters that each covers. */
function readRanges(file: string): [script: string, range: string][] {
  const ranges: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof ranges !== 'object' || ranges === null) return [];
  return Object.entries(ranges).flatMap(([script, range]: [string, unknown]) =>
    typeof range === 'string' ? [[script, range]] : [],
  );
}

const faceRule = (face: Face, script: string, range: string): string =>
  `@font-face { font-family: '${face.family}'; src: url('./${face.file(script)}') format('woff2'); font-weight: ${face.weights}; font-display: swap; unicode-range: ${range}; }`;

/** Whether a CSS unicode-range such as `U+0000-00FF, U+0131` holds a character. */
function isIn(character: string, range: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}

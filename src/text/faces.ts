import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A variable font of Fontsource: a file for the characters of each script. */
interface Typeface {
  readonly package: string;
  readonly file: (script: string) => string;
  readonly scripts: readonly string[];
}

/** Text of one typeface, weight and optical size. */
interface FaceOfType {
  readonly typeface: keyof typeof typefaces;
  readonly axes: Readonly<Record<string, number>>;
  readonly features?: readonly string[];
  /** What a width is multiplied with. */
  readonly margin: number;
}

const typefaces = {
  newsreader: {
    package: '@fontsource-variable/newsreader',
    file: (script) => `newsreader-${script}-opsz-normal.woff2`,
    scripts: ['latin', 'latin-ext', 'vietnamese'],
  },
  atkinson: {
    package: '@fontsource-variable/atkinson-hyperlegible-next',
    file: (script) => `atkinson-hyperlegible-next-${script}-wght-normal.woff2`,
    scripts: ['latin', 'latin-ext'],
  },
} satisfies Record<string, Typeface>;

/** In charts, figures stand under one another. */
const tabular = ['lnum', 'tnum'];

/** A reader of a page may have another font or wider spacing; a card is drawn with these very fonts. */
const pageMargin = 1.05;

/**
 * Everything that text is set in. On cards `serif` is for names and marks, `sans` for lines, `bold`
 * for labels; the others are those of styles/chart.css and map.css.
 */
export const faces = {
  serif: { typeface: 'newsreader', axes: { opsz: 72, wght: 500 }, margin: 1 },
  sans: { typeface: 'atkinson', axes: { wght: 400 }, margin: 1 },
  bold: { typeface: 'atkinson', axes: { wght: 700 }, margin: 1 },
  text: { typeface: 'atkinson', axes: { wght: 400 }, features: tabular, margin: pageMargin },
  strong: { typeface: 'atkinson', axes: { wght: 600 }, features: tabular, margin: pageMargin },
  heading: { typeface: 'newsreader', axes: { opsz: 40, wght: 500 }, margin: pageMargin },
  figure: {
    typeface: 'newsreader',
    axes: { opsz: 40, wght: 600 },
    features: tabular,
    margin: pageMargin,
  },
} as const satisfies Record<string, FaceOfType>;

/** What a text is set in. */
export type Face = keyof typeof faces;

/** The faces that cards are drawn with. */
export const cardFaces = ['serif', 'sans', 'bold'] as const satisfies readonly Face[];

/** A face of cards. */
export type CardFace = (typeof cardFaces)[number];

/** The file of a typeface for one script, as its package has it. */
interface FontFile {
  readonly typeface: FaceOfType['typeface'];
  readonly script: string;
  readonly path: string;
}

const require = createRequire(import.meta.url);

/** All files of both typefaces. */
export const fontFiles: readonly FontFile[] = (['newsreader', 'atkinson'] as const).flatMap(
  (typeface) => {
    const { package: name, file, scripts } = typefaces[typeface];
    const folder = join(dirname(require.resolve(`${name}/package.json`)), 'files');
    return scripts.map((script) => ({ typeface, script, path: join(folder, file(script)) }));
  },
);

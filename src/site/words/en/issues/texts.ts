import { wordIssues } from '#site/words/issue-words.ts';

/** Texts and pictures are no tables: the same for both programs. */
const asFile = (what: string) => ({
  excel: `Nothing is to be done there: ${what}`,
  sheets: `Nothing is to be done there either: ${what}`,
});

/** Issues of texts and of the logo, in English. */
export const texts = wordIssues({
  'logo-not-shown': {
    page: {
      title: 'A logo that is not shown, or not whole',
      about:
        'The share images show the logo that stands in the folder public of the campaign, beside data, as public/logo.svg or public/logo.png. A picture of another kind, name or place is not used, and nor is one that is damaged. Letters that an SVG sets in a font would be left out, because the images are drawn without the fonts of your machine.',
      way: asFile(
        'a logo is a picture. Save it again in your drawing program, or move or rename the file in your file manager.',
      ),
    },
    expected: 'the logo as public/logo.svg or public/logo.png',
    fix: 'Nothing shows this file. Give it the name {as}.',
    variants: {
      'why=place': {
        fix: 'Nothing shows this file. Move it into the folder public, beside data, as {as}.',
      },
      'why=kind': { fix: 'Nothing shows a picture of this kind. Save it as PNG, under {as}.' },
      'why=no png': {
        expected: 'a picture in the format PNG',
        fix: 'It only has the name of one, so it is left out. Open it in a program for pictures and save it as PNG.',
      },
      'why=no svg': {
        expected: 'a whole drawing in the format SVG',
        fix: 'It is cut short, or something else, so it is left out. Save it again as SVG.',
      },
      'why=no size': {
        expected: 'a drawing that says how large it is (viewBox)',
        fix: 'It does not, so it is left out. Save it as SVG from a drawing program.',
      },
      'why=letters': {
        expected: 'a logo whose letters are drawn as shapes',
        fix: 'It has letters set in a font, which the share images would leave out. Turn them into paths (Path > Object to Path in Inkscape, Type > Create Outlines in Illustrator) and save it again.',
      },
    },
  },
});

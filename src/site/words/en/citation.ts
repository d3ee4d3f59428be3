import { endSentence } from '#site/sentence/line.ts';

interface Cited {
  readonly author: string;
  readonly title: string;
  readonly year: string;
  readonly address: string | undefined;
}

/** Words of the ways to cite a report. */
export const citation = {
  plain: ({ author, title, year, address }: Cited) =>
    `${author} (${year}). ${endSentence(title)}${address === undefined ? '' : ` ${address}`}`,
  undated: 'no date',
  forms: { plain: 'In words', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  download: (file: string, of: string) => `Download ${file}, ${of}`,
  accessed: 'Add the day on which you read it.',
};

import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of weights, in English. */
export const weights = wordIssues({
  'weight-not-positive': {
    page: {
      title: 'A weight that is not above 0',
      about:
        'A weight of 0 would ask a question that can never count. Leave the question out, or mark it not applicable.',
      way: 'cell',
    },
    expected: 'a weight above 0',
    fix: 'Leave out what should not count, or give it the status not applicable.',
  },
  'weights-gone': {
    page: {
      title: 'Weights that are gone',
      about:
        'No criterion, or no theme, of the edition has a weight, though the edition before had some, or weights.csv has weights of single departments. A column that is lost in silence moves every score. Where all weigh the same, write 1 in each row.',
      way: 'header',
    },
    expected: 'weights in edition {edition}',
    fix: 'Its {what} have none, while edition {before} had: fill the column weight, with 1 in each row if all weigh the same.',
    variants: {
      'before=weights.csv': {
        fix: 'Its {what} have none, while weights.csv has some of departments: fill the column weight, with 1 in each row if all weigh the same.',
      },
    },
  },
  'theme-weights-incomplete': {
    page: {
      title: 'Weights for some themes only',
      about:
        'With theme weights the score is the weighted mean of the themes, so every theme of the edition needs one; without any, all criteria count together.',
      way: 'blanks',
    },
    expected: 'a weight, as other themes of edition {edition} have one',
    fix: 'Give every theme of the edition a weight, or none.',
  },
});

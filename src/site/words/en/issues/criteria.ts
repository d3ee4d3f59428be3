import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of criteria, levels, weights, themes and bands, in English. */
export const criteria = wordIssues({
  'limit-not-positive': {
    page: {
      title: 'A highest mark that is not above 0',
      about: 'A mark is divided by the highest mark, so it must be above 0.',
      way: 'cell',
    },
    expected: 'a highest mark above 0',
    fix: 'Give the highest mark that the question can earn.',
  },
  'criterion-without-theme': {
    page: {
      title: 'A criterion without a theme',
      about:
        'The themes of the edition have weights, so a criterion outside all themes would never count.',
      way: 'blanks',
    },
    expected: 'a theme, as the themes of edition {edition} have weights',
    fix: 'Name the theme of the criterion.',
  },
  'follows-nothing': {
    page: {
      title: 'A criterion or objective that follows nothing',
      about:
        'follows names a criterion of the edition directly before, or of an older one where the question was left out in between; or an objective of the edition directly before. There is none with this id there.',
      way: 'cell',
    },
    expected: 'a criterion of the edition directly before',
    fix: 'This is the first edition: clear the cell.',
    variants: {
      before: {
        expected: 'a criterion of edition {before}, the one directly before',
        fix: 'Correct it, or clear the cell.',
      },
      'table=objectives': { expected: 'an objective of the edition directly before' },
      'table=objectives+before': { expected: 'an objective of objectives/{before}.csv' },
    },
  },
  'comparison-without-follows': {
    page: {
      title: 'A comparison with nothing',
      about:
        'comparable and comparable_reason say whether marks may be compared with those of the criterion that this one follows, and it follows none. Most often the values of another column, such as weight, stand in the wrong one.',
      way: 'cell',
    },
    expected: 'nothing, as this criterion follows none',
    fix: 'Name in follows the criterion that it continues, or clear the cell; look whether the values of another column stand here.',
  },
  'incomparable-without-reason': {
    page: {
      title: 'No reason why marks cannot be compared',
      about:
        'The criterion continues one of the edition before and is said not to be comparable. Readers will ask why; say it in comparable_reason.',
      way: 'cell',
    },
    expected: 'the reason why it cannot be compared',
    fix: 'Say in a sentence what changed; readers will ask.',
  },
  'scale-changed': {
    page: {
      title: 'A question marked on another scale',
      about:
        'The criterion continues one of the edition before, but its highest mark or the meanings of its marks in levels.csv are others now. A change of score would then mix what the department did with how it is marked. Either say in comparable_reason why the marks can still be compared, or write no in comparable and say there why not. The page of the question shows both highest marks.',
      way: 'cell',
    },
    expected:
      'why marks can still be compared: {criterion} has other levels in levels.csv than in {before}',
    fix: 'Say so in a sentence in comparable_reason; or write no in comparable, with the reason why not.',
    variants: {
      now: {
        expected:
          'why marks can still be compared: the highest mark of {criterion} is {now}, and was {then} in {before}',
      },
    },
  },
  'level-above-max': {
    page: {
      title: 'A level outside the marks',
      about:
        'A level describes a mark from 0 to the highest mark of its criterion. This one can never be given.',
      way: 'cell',
    },
    expected: '0 to {most}',
    fix: 'Correct the level, or the highest mark of {criterion} in criteria.csv.',
  },
  'band-without-zero': {
    page: {
      title: 'No band begins at 0',
      about:
        'Each band runs to the next one, and the first begins at 0: otherwise low scores would have none.',
      way: 'cell',
    },
    expected: 'a lowest band from 0',
    fix: 'Give the lowest band of edition {edition} 0 here.',
  },
  'band-out-of-range': {
    page: {
      title: 'A band out of range',
      about: 'Bands begin from 0 to below 10; the last includes 10.',
      way: 'cell',
    },
    expected: '0 to below 10',
    fix: 'The last band includes 10; none begins there.',
  },
  'doubled-band': {
    page: {
      title: 'One name for two bands',
      about: 'Two bands of an edition have the same name, so readers could not tell them apart.',
      way: 'cell',
    },
    expected: 'each name of a band once',
    fix: 'Row {first} has it too. Give one of the two another name.',
  },
});

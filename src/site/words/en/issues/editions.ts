import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of editions and of what their method is made of, in English. */
export const editions = wordIssues({
  'reversed-window': {
    expected: 'a last day after the first, {from}',
    fix: 'Correct one of the two dates.',
  },
  'setting-out-of-range': { expected: '{least} to {most}', fix: 'Correct the figure.' },
  'judgement-without-reason': {
    expected: 'the reason of the judgement',
    fix: 'Say in a few sentences what it rests on, or set overall to mean.',
  },
  'judgement-without-score': {
    expected: 'the score of the judgement, 0 to 10',
    fix: 'Give it, or set overall to mean.',
  },
  'judgement-not-used': {
    expected: 'nothing, as overall is the mean',
    fix: 'Set overall to judgement, or clear the cell.',
  },
  'edition-without-content': {
    expected: 'criteria with assessments, or published scores, for this edition',
    fix: 'Add rows for it to criteria.csv and the file data/assessments/{edition}.csv, or rows to published_scores.csv.',
    variants: {
      'missing=assessments': {
        fix: 'Add the file data/assessments/{edition}.csv, or rows for it to published_scores.csv.',
      },
      'missing=assessments+rows=none': {
        fix: 'Fill data/assessments/{edition}.csv: it has no rows. Or add rows for it to published_scores.csv.',
      },
      'missing=both+rows=none': {
        fix: 'Add rows for it to criteria.csv and to data/assessments/{edition}.csv, which has no rows, or rows to published_scores.csv.',
      },
      'missing=criteria': { fix: 'Add rows for it to criteria.csv.' },
    },
  },
  'method-differs': {
    expected: 'the same method "{method}" as edition {before}',
    fix: 'Correct it, or give edition {edition} a method of its own. Differs: {detail}.',
    variants: {
      'what=criteria-dropped': {
        fix: 'Edition {edition} does not have these criteria: {detail}. Add them, or give it a method of its own.',
      },
      'what=criteria-added': {
        fix: 'Edition {before} does not have these criteria: {detail}. Take them out, or give edition {edition} a method of its own.',
      },
      'what=max_mark': {
        fix: 'The highest mark differs: {detail}. Correct it, or give edition {edition} a method of its own.',
      },
      'what=weight': {
        fix: 'The weight differs: {detail}. Correct it, or give edition {edition} a method of its own.',
      },
      'what=theme': {
        fix: 'The theme differs: {detail}. Correct it, or give edition {edition} a method of its own.',
      },
      'what=themes-dropped': {
        fix: 'Edition {edition} does not have these themes: {detail}. Add them, or give it a method of its own.',
      },
      'what=themes-added': {
        fix: 'Edition {before} does not have these themes: {detail}. Take them out, or give edition {edition} a method of its own.',
      },
      'what=theme_weight': {
        fix: 'The weight of a theme differs: {detail}. Correct it, or give edition {edition} a method of its own.',
      },
      'what=department_weight': {
        fix: 'A weight of one department differs: {detail}. Correct it, or give edition {edition} a method of its own.',
      },
      'what=no_response': {
        fix: 'What no response counts as differs: {detail}. Correct it, or give edition {edition} a method of its own.',
      },
      'what=withheld': {
        fix: 'What a withheld answer counts as differs: {detail}. Correct it, or give edition {edition} a method of its own.',
      },
    },
  },
  'edition-continues-nothing': {
    expected: 'the method of {before}, or the column follows in criteria.csv',
    fix: 'Questions with the ids of {before} are asked again ({count}), but nothing says that they continue, and no change is shown. Give both editions one method id, or name in follows what each question continues.',
  },
  'limit-not-positive': {
    expected: 'a highest mark above 0',
    fix: 'Give the highest mark that the question can earn.',
  },
  'weight-not-positive': {
    expected: 'a weight above 0',
    fix: 'Leave out what should not count, or give it the status not applicable.',
  },
  'theme-weights-incomplete': {
    expected: 'a weight, as other themes of edition {edition} have one',
    fix: 'Give every theme of the edition a weight, or none.',
  },
  'criterion-without-theme': {
    expected: 'a theme, as the themes of edition {edition} have weights',
    fix: 'Name the theme of the criterion.',
  },
  'follows-nothing': {
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
    expected: 'nothing, as this criterion follows none',
    fix: 'Name in follows the criterion that it continues, or clear the cell.',
  },
  'incomparable-without-reason': {
    expected: 'the reason why it cannot be compared',
    fix: 'Say in a sentence what changed; readers will ask.',
  },
  'level-above-max': {
    expected: '0 to {most}',
    fix: 'Correct the level, or the highest mark of {criterion} in criteria.csv.',
  },
  'band-without-zero': {
    expected: 'a lowest band from 0',
    fix: 'Give the lowest band of edition {edition} 0 here.',
  },
  'band-out-of-range': {
    expected: '0 to below 10',
    fix: 'The last band includes 10; none begins there.',
  },
  'doubled-band': {
    expected: 'each name of a band once',
    fix: 'Row {first} has it too. Give one of the two another name.',
  },
});

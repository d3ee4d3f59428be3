import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of editions and of what their method is made of, in English. */
export const editions = wordIssues({
  'embargo-for-years': {
    page: {
      title: 'An embargo of more than a year',
      about:
        'An edition whose published_on is in the future is left out of every build until that day. More than a year ahead is most often a slip of the key.',
      way: 'cell',
    },
    expected: 'a day within a year of today, {today}',
    fix: 'The edition stays out of every build until that day. Correct it if a digit is wrong.',
  },
  'reversed-window': {
    page: {
      title: 'An evidence window that ends before it begins',
      about: 'evidence_from is later than evidence_to.',
      way: 'cell',
    },
    expected: 'a last day after the first, {from}',
    fix: 'Correct one of the two dates.',
  },
  'setting-out-of-range': {
    page: {
      title: 'A figure of an edition out of range',
      about:
        'The year, the minimum coverage (0 to 1, so half is 0.5) or the score of a judgement (0 to 10) lies outside its range.',
      way: 'cell',
    },
    expected: '{least} to {most}',
    fix: 'Correct the figure.',
  },
  'judgement-without-reason': {
    page: {
      title: 'A judgement without a reason',
      about:
        'The overall score of the edition is the coalition’s own judgement. It is published with its reason, so it needs one.',
      way: 'cell',
    },
    expected: 'the reason of the judgement',
    fix: 'Say in a few sentences what it rests on, or set overall to mean.',
  },
  'judgement-without-score': {
    page: {
      title: 'A judgement without a score',
      about: 'The edition says that its overall score is a judgement, and gives none.',
      way: 'cell',
    },
    expected: 'the score of the judgement, 0 to 10',
    fix: 'Give it, or set overall to mean.',
  },
  'judgement-not-used': {
    page: {
      title: 'A judgement that is not used',
      about:
        'The edition has the score or reason of a judgement, while overall is the mean of the departments. One of the two is a mistake.',
      way: 'cell',
    },
    expected: 'nothing, as overall is the mean',
    fix: 'Set overall to judgement, or clear the cell.',
  },
  'edition-without-content': {
    page: {
      title: 'An edition with nothing in it',
      about:
        'An edition needs criteria and a file of assessments, or else published scores of the past. A file with a header and no rows counts for nothing. In a draft this is a warning.',
      way: 'addRow',
    },
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
    page: {
      title: 'Editions of one method that differ',
      about:
        'Editions with the same method id are compared without reservation, so they must have the same criteria, highest marks, weights, themes and treatment of silence. The message says what differs. If the change is meant, give the later edition a method of its own; its criteria can still follow those before.',
      way: 'cell',
    },
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
    page: {
      title: 'An edition that continues nothing',
      about:
        'This edition asks questions with the ids of the edition before, but has neither its method nor anything in the column follows of criteria.csv. So nothing says that they are the same questions: pages show no change since the edition before and call every question new. If nothing changed in the method, give both editions the same method id in editions.csv. If something did, name in follows which question each one continues, and set comparable to no, with the reason, where marks may not be compared.',
      way: 'cell',
    },
    expected: 'the method of {before}, or the column follows in criteria.csv',
    fix: 'Questions with the ids of {before} are asked again ({count}), but nothing says that they continue, and no change is shown. Give both editions one method id, or name in follows what each question continues.',
  },
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
        'follows names a criterion, or an objective, of the edition directly before. There is none with this id there.',
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

import { wordIssues } from '#site/words/issue-words.ts';

/** Issues of editions and of their methods, in English. */
export const editions = wordIssues({
  'published-before-window': {
    page: {
      title: 'A report published before what it assesses',
      about:
        'published_on is earlier than the first day that the edition looks at: the beginning of its evidence window, or of its year. One of the dates has a wrong digit. The day of publication decides which departments existed, so it can put a department out of the report.',
      way: 'cell',
    },
    expected: 'a day from {first}, the first that the edition looks at',
    fix: 'Correct it, or the year or evidence_from of the edition.',
  },
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
});

import type { IssueCase } from './issue-case.ts';
import { soundFile } from './sound-campaign.ts';

/** For cases with a question more: what nobody assessed has to be said. */
const othersNotAssessed = {
  'data/assessments/2025.csv': `${soundFile('data/assessments/2025.csv')}health,all,,not assessed,,
transport,all,,not assessed,,
`,
  'data/assessments/2026.csv': `${soundFile('data/assessments/2026.csv')}health,all,,not assessed,,
transport,all,,not assessed,,
`,
};

export const editionsCases: readonly IssueCase[] = [
  {
    kind: 'reversed-window',
    title: 'a window that ends before it begins',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,published,2026-11-10,2026-08-01,2025-07-31,one,zero
`,
    },
    issues: [
      {
        kind: 'reversed-window',
        severity: 'error',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'G', name: 'evidence_to' } },
        found: '2025-07-31',
        facts: { from: '2026-08-01' },
        also: [],
      },
    ],
  },
  {
    kind: 'setting-out-of-range',
    title: 'coverage as a percentage',
    files: {
      'data/editions.csv': `edition,title,year,status,no_response,min_coverage,method
2025,Grades 2025,2025,published,zero,,one
2026,Grades 2026,2026,published,zero,50,one
`,
    },
    issues: [
      {
        kind: 'setting-out-of-range',
        severity: 'error',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'F', name: 'min_coverage' } },
        found: '50',
        facts: { least: 0, most: 1 },
        also: [],
      },
    ],
  },
  {
    kind: 'judgement-without-reason',
    title: 'a judgement without a reason',
    files: {
      'data/editions.csv': `edition,title,year,status,no_response,overall,overall_score,overall_reason,method
2025,Grades 2025,2025,published,zero,,,,one
2026,Grades 2026,2026,published,zero,judgement,2,,one
`,
    },
    issues: [
      {
        kind: 'judgement-without-reason',
        severity: 'error',
        place: {
          file: 'data/editions.csv',
          row: 3,
          column: { letter: 'H', name: 'overall_reason' },
        },
        found: '',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'judgement-without-score',
    title: 'a judgement without a score',
    files: {
      'data/editions.csv': `edition,title,year,status,no_response,overall,overall_score,overall_reason,method
2025,Grades 2025,2025,published,zero,,,,one
2026,Grades 2026,2026,published,zero,judgement,,Little has changed.,one
`,
    },
    issues: [
      {
        kind: 'judgement-without-score',
        severity: 'error',
        place: {
          file: 'data/editions.csv',
          row: 3,
          column: { letter: 'G', name: 'overall_score' },
        },
        found: '',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'judgement-not-used',
    title: 'a score beside the mean',
    files: {
      'data/editions.csv': `edition,title,year,status,no_response,overall,overall_score,method
2025,Grades 2025,2025,published,zero,,,one
2026,Grades 2026,2026,published,zero,mean,2,one
`,
    },
    issues: [
      {
        kind: 'judgement-not-used',
        severity: 'error',
        place: {
          file: 'data/editions.csv',
          row: 3,
          column: { letter: 'G', name: 'overall_score' },
        },
        found: '2',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'edition-without-content',
    title: 'an edition without marks',
    files: { 'data/assessments/2026.csv': undefined, 'data/evidence/2026.csv': undefined },
    issues: [
      {
        kind: 'edition-without-content',
        severity: 'error',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'A', name: 'edition' } },
        found: '2026',
        facts: { missing: 'assessments', edition: '2026' },
        also: [],
      },
    ],
  },
  {
    kind: 'method-differs',
    title: 'a highest mark that changed under one method',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark
2025,budget,planning,Is there a budget?,4
2026,budget,planning,Is there a budget?,5
`,
    },
    issues: [
      {
        kind: 'method-differs',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 3, column: { letter: 'E', name: 'max_mark' } },
        facts: {
          what: 'max_mark',
          detail: 'budget (4, now 5)',
          method: 'one',
          before: '2025',
          edition: '2026',
        },
        also: [],
      },
    ],
  },
  {
    kind: 'edition-continues-nothing',
    title: 'a question asked again under no method',
    files: {
      'data/editions.csv': `edition,title,year,status,no_response
2025,Grades 2025,2025,published,zero
2026,Grades 2026,2026,published,zero
`,
    },
    issues: [
      {
        kind: 'edition-continues-nothing',
        severity: 'warning',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'A', name: 'edition' } },
        found: '2026',
        facts: { before: '2025', count: 1 },
        also: [],
      },
    ],
  },
  {
    kind: 'limit-not-positive',
    title: 'a highest mark of nought',
    files: {
      ...othersNotAssessed,
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,follows
2025,budget,planning,Is there a budget?,4,
2026,budget,planning,Is there a budget?,4,budget
2025,plan,planning,Is there a plan?,0,
2026,plan,planning,Is there a plan?,4,plan
`,
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,old,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,one,zero
`,
    },
    issues: [
      {
        kind: 'limit-not-positive',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 4, column: { letter: 'E', name: 'max_mark' } },
        found: '0',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'weight-not-positive',
    title: 'a weight of nought',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,weight
2025,budget,planning,Is there a budget?,4,1
2026,budget,planning,Is there a budget?,4,1
`,
      'data/weights.csv': `edition,department,criterion,weight
2026,health,budget,0
2025,health,budget,0.0
`,
    },
    issues: [
      {
        kind: 'weight-not-positive',
        severity: 'error',
        place: { file: 'data/weights.csv', row: 2, column: { letter: 'D', name: 'weight' } },
        found: '0',
        facts: {},
        also: [],
      },
      {
        kind: 'weight-not-positive',
        severity: 'error',
        place: { file: 'data/weights.csv', row: 3, column: { letter: 'D', name: 'weight' } },
        found: '0.0',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'theme-weights-incomplete',
    title: 'a weight for one theme of two',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,follows
2025,budget,planning,Is there a budget?,4,
2026,budget,planning,Is there a budget?,4,budget
`,
      'data/themes.csv': `edition,theme,name,weight
2025,planning,Planning,
2026,planning,Planning,2
2026,money,Money,
`,
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,old,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,one,zero
`,
    },
    issues: [
      {
        kind: 'theme-weights-incomplete',
        severity: 'error',
        place: { file: 'data/themes.csv', row: 4, column: { letter: 'D', name: 'weight' } },
        found: '',
        facts: { theme: 'money', edition: '2026' },
        also: [],
      },
    ],
  },
  {
    kind: 'criterion-without-theme',
    title: 'theme weights and a criterion without a theme',
    files: {
      ...othersNotAssessed,
      'data/themes.csv': `edition,theme,name,weight
2025,planning,Planning,2
2026,planning,Planning,2
`,
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,follows
2025,budget,planning,Is there a budget?,4,
2026,budget,planning,Is there a budget?,4,budget
2025,plan,,Is there a plan?,4,
2026,plan,planning,Is there a plan?,4,plan
`,
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,old,zero
2026,Grades 2026,2026,published,2026-11-10,2025-08-01,2026-07-31,one,zero
`,
    },
    issues: [
      {
        kind: 'criterion-without-theme',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 4, column: { letter: 'C', name: 'theme' } },
        found: '',
        facts: { criterion: 'plan', edition: '2025' },
        also: [],
      },
    ],
  },
  {
    kind: 'follows-nothing',
    title: 'a mistyped criterion of the edition before',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,follows
2025,budget,planning,Is there a budget?,4,
2026,budget,planning,Is there a budget?,4,bugdet
`,
    },
    issues: [
      {
        kind: 'follows-nothing',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 3, column: { letter: 'F', name: 'follows' } },
        found: 'bugdet',
        nearest: 'budget',
        facts: { before: '2025' },
        also: [],
      },
    ],
  },
  {
    kind: 'comparison-without-follows',
    title: 'a comparison in the first edition',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,comparable
2025,budget,planning,Is there a budget?,4,yes
2026,budget,planning,Is there a budget?,4,
`,
    },
    issues: [
      {
        kind: 'comparison-without-follows',
        severity: 'error',
        place: { file: 'data/criteria.csv', row: 2, column: { letter: 'F', name: 'comparable' } },
        found: 'yes',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'incomparable-without-reason',
    title: 'no comparison and no reason',
    files: {
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,comparable,comparable_reason
2025,budget,planning,Is there a budget?,4,,
2026,budget,planning,Is there a budget?,4,no,
`,
    },
    issues: [
      {
        kind: 'incomparable-without-reason',
        severity: 'warning',
        place: {
          file: 'data/criteria.csv',
          row: 3,
          column: { letter: 'G', name: 'comparable_reason' },
        },
        found: '',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'scale-changed',
    title: 'marks that mean something else, and no word of it',
    files: {
      'data/levels.csv': `edition,criterion,mark,meaning
2025,budget,0,Nothing.
2025,budget,1,A promise.
2025,budget,2,A plan.
2025,budget,3,A sum.
2025,budget,4,A line for one year.
2026,budget,0,Nothing.
2026,budget,1,A promise.
2026,budget,2,A plan.
2026,budget,3,A sum.
2026,budget,4,A sentence about money.
`,
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,comparable,comparable_reason
2025,budget,planning,Is there a budget?,4,,
2026,budget,planning,Is there a budget?,4,,
`,
    },
    issues: [
      {
        kind: 'scale-changed',
        severity: 'warning',
        place: {
          file: 'data/criteria.csv',
          row: 3,
          column: { letter: 'G', name: 'comparable_reason' },
        },
        found: '',
        facts: { criterion: 'budget', before: '2025' },
        also: [],
      },
    ],
  },
  {
    kind: 'scale-changed',
    title: 'another highest mark under another method',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,no_response,method
2025,Grades 2025,2025,published,2025-11-11,zero,one
2026,Grades 2026,2026,published,2026-11-10,zero,two
`,
      'data/criteria.csv': `edition,criterion,theme,question,max_mark,follows,comparable_reason
2025,budget,planning,Is there a budget?,4,,
2026,budget,planning,Is there a budget?,8,budget,
`,
    },
    issues: [
      {
        kind: 'scale-changed',
        severity: 'warning',
        place: {
          file: 'data/criteria.csv',
          row: 3,
          column: { letter: 'G', name: 'comparable_reason' },
        },
        found: '',
        facts: { criterion: 'budget', before: '2025', now: '8', then: '4' },
        also: [],
      },
    ],
  },
  {
    kind: 'level-above-max',
    title: 'a level of 5 out of 4',
    files: {
      'data/levels.csv': `edition,criterion,mark,meaning
2026,budget,0,None
2026,budget,3,Some
2026,budget,5,All
`,
    },
    issues: [
      {
        kind: 'level-above-max',
        severity: 'error',
        place: { file: 'data/levels.csv', row: 4, column: { letter: 'C', name: 'mark' } },
        found: '5',
        facts: { most: '4', criterion: 'budget' },
        also: [],
      },
    ],
  },
  {
    kind: 'band-without-zero',
    title: 'bands from 2 up',
    files: {
      'data/bands.csv': `edition,from,band
2026,2,Weak
2026,5,Sound
`,
    },
    issues: [
      {
        kind: 'band-without-zero',
        severity: 'error',
        place: { file: 'data/bands.csv', row: 2, column: { letter: 'B', name: 'from' } },
        found: '2',
        facts: { edition: '2026' },
        also: [],
      },
    ],
  },
  {
    kind: 'band-out-of-range',
    title: 'a band from 10',
    files: {
      'data/bands.csv': `edition,from,band
2026,0,Weak
2026,10,Perfect
`,
    },
    issues: [
      {
        kind: 'band-out-of-range',
        severity: 'error',
        place: { file: 'data/bands.csv', row: 3, column: { letter: 'B', name: 'from' } },
        found: '10',
        facts: {},
        also: [],
      },
    ],
  },
  {
    kind: 'doubled-band',
    title: 'one name for two bands',
    files: {
      'data/bands.csv': `edition,from,band
2026,0,Weak
2026,5,Weak
`,
    },
    issues: [
      {
        kind: 'doubled-band',
        severity: 'error',
        place: { file: 'data/bands.csv', row: 3, column: { letter: 'C', name: 'band' } },
        found: 'Weak',
        facts: { first: 2 },
        also: [{ file: 'data/bands.csv', row: 2, column: { letter: 'C', name: 'band' } }],
      },
    ],
  },
  {
    kind: 'published-before-window',
    title: 'a day of publication with a wrong digit',
    files: {
      'data/editions.csv': `edition,title,year,status,published_on,evidence_from,evidence_to,method,no_response
2025,Grades 2025,2025,published,2025-11-11,2024-08-01,2025-07-31,one,zero
2026,Grades 2026,2026,draft,2025-07-31,2025-08-01,2026-07-31,one,zero
`,
    },
    issues: [
      {
        kind: 'published-before-window',
        severity: 'warning',
        place: { file: 'data/editions.csv', row: 3, column: { letter: 'E', name: 'published_on' } },
        found: '2025-07-31',
        facts: { first: '2025-08-01' },
        also: [],
      },
    ],
  },
];

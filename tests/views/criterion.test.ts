import { expect, test } from 'vitest';
import { answersTo } from '#publish/book/answers.ts';
import { markGroups } from '#views/criterion/spread.ts';
import { criterionView } from '#views/criterion/view.ts';
import { makeSite } from '../publish/make-site.ts';

interface Question {
  readonly max?: string;
  readonly question?: string | undefined;
  readonly levels?: readonly string[];
}

/** A site with one question, and what each department got in it. */
function siteOf(marks: Record<string, string>, { max, question, levels = [] }: Question = {}) {
  return makeSite({
    editions: [{ edition: '2026' }],
    departments: Object.keys(marks).map((department) => ({ department, name: department })),
    criteria: [
      {
        edition: '2026',
        criterion: 'p',
        question: question ?? 'Is there a plan?',
        max_mark: max ?? '4',
      },
    ],
    levels: levels.map((mark) => ({ edition: '2026', criterion: 'p', mark, meaning: 'M' })),
    assessments: {
      '2026': Object.entries(marks).map(([department, mark]) => ({
        department,
        criterion: 'p',
        mark,
      })),
    },
  });
}

/** The groups of one question, each with its label and the departments in it. */
function groupsOf(max: string, marks: Record<string, string>, levels: string[] = []) {
  const { site, book } = siteOf(marks, { max, levels });
  const criterion = book.criteria[0]!;
  return markGroups(site, book, { criterion, answers: answersTo(book, 'p') }).map(
    ({ label, own }) => [label, own.map(({ department }) => department).join()],
  );
}

const quarters = [
  'Nothing',
  'Up to a quarter of the marks',
  'Up to half of the marks',
  'Up to three quarters',
  'Above three quarters',
];

test('markGroups gives every whole mark of a short scale, those that nobody got too, and marks between', () => {
  expect(groupsOf('3', { a: '3', b: '0.5', c: '3' })).toEqual([
    ['Mark 0', ''],
    ['Mark 0.5', 'b'],
    ['Mark 1', ''],
    ['Mark 2', ''],
    ['Mark 3', 'a,c'],
  ]);
});

test('markGroups gives the levels of a question that has some, on a long scale too', () => {
  expect(groupsOf('100', { a: '50' }, ['0', '50', '100'])).toEqual([
    ['Mark 0', ''],
    ['Mark 50', 'a'],
    ['Mark 100', ''],
  ]);
});

test('markGroups gives the whole of a long scale in quarters, however few of its marks were given', () => {
  expect(groupsOf('10', { a: '2', b: '5', c: '9' })).toEqual(
    quarters.map((label, place) => [label, ['', 'a', 'b', '', 'c'][place]]),
  );
});

test('markGroups puts a mark that ends a quarter into that quarter', () => {
  const marks = { a: '0', b: '0.1', c: '2', d: '4', e: '6', f: '6.1', g: '8' };
  expect(groupsOf('8', marks).map(([, own]) => own)).toEqual(['a', 'b,c', 'd', 'e', 'f,g']);
});

test('markGroups gives quarters where a mark is too long to stand under a column', () => {
  expect(groupsOf('2', { a: '1.125', b: '2' }).map(([label]) => label)).toEqual(quarters);
});

/** The page of a question on which the departments got these marks. */
function pageOf(marks: readonly string[], question?: string) {
  const given = Object.fromEntries(marks.map((mark, at) => [`d${String(at)}`, mark]));
  const { site, book } = siteOf(given, { question });
  return criterionView(site, book, book.criteria[0]!);
}

test.each([
  [
    'Is there a plan?',
    /^Is there a plan\? Half marks or more: .*[^.]\. Every department’s mark with its reason\. Grades on violence against women\.$/,
  ],
  ['A plan', /^A plan\. Half marks/],
])(
  'the description of a question that reads %s ends each of its sentences once',
  (question, said) => {
    expect(pageOf(['1', '3'], question).frame.description).toMatch(said);
  },
);

test.each([
  [['1', '1', '2'], 'Mark 1 is the most common, with 2 departments'],
  [['0', '1', '2'], 'No two departments stand at the same mark'],
  [['1'], 'Mark 1, for the one department with a mark'],
])('the chart of the marks %j says: %s', (marks, title) => {
  expect(pageOf(marks).spread?.words.title).toBe(title);
});

/** What the page of 2026 says of the question before it, of which three editions ask these. */
function beforeOf(criteria: Record<string, string>[], levels: Record<string, string>[] = []) {
  const site = makeSite({
    editions: ['2019', '2020', '2026'].map((edition) => ({
      edition,
      year: edition,
      method: `m-${edition}`,
    })),
    departments: [{ department: 'a' }],
    levels: levels.map((row) => ({ criterion: 'p', mark: '4', ...row })),
    criteria: criteria.map((row) => ({ criterion: 'p', question: 'Is there a plan?', ...row })),
    assessments: {},
  }).site;
  const book = site.books.find(({ edition }) => edition.edition === '2026')!;
  const view = criterionView(site, book, book.criteria[0]!);
  return view.hero.terms.find(({ term }) => term === 'Before')?.lines.map(({ text }) => text);
}

test('the page of a question that was left out for a time says when it was asked', () => {
  const then = { edition: '2019', criterion: 'q', question: 'Is there a written plan?' };
  const other = { edition: '2020', criterion: 'r', question: 'Is there a budget?' };
  const missed = 'Not asked in 2020, so no change is shown.';
  expect(beforeOf([then, other, { edition: '2026', follows: 'q' }])).toEqual([
    'Asked before in 2019 as: “Is there a written plan?”',
    missed,
  ]);
  const words = { ...then, question: 'Is there a plan?' };
  expect(beforeOf([words, other, { edition: '2026' }])).toEqual(['Asked before in 2019', missed]);
  expect(beforeOf([then, other, { edition: '2026' }])).toEqual([
    'New: it continues no question of 2020.',
  ]);
});

test('the page of a question that is asked again, and said to continue nothing, says no more than that', () => {
  expect(beforeOf([{ edition: '2020' }, { edition: '2026' }])).toEqual([
    'Asked before in 2020',
    'Nothing on record says that its marks can be compared with those of 2020, so no change is shown.',
  ]);
});

test('the page of a question with another highest mark says both', () => {
  const rows = (now: Record<string, string>) => [
    { edition: '2020', max_mark: '100' },
    { edition: '2026', max_mark: '200', follows: 'p', ...now },
  ];
  const scales = 'The highest mark was 100 in 2020 and is 200 now.';
  const same = 'The same question as in 2020';
  expect(beforeOf(rows({}))).toEqual([
    same,
    scales,
    'What is compared is the share of the highest mark.',
  ]);
  expect(beforeOf(rows({ comparable_reason: 'Each half counts double.' }))).toEqual([
    same,
    scales,
    'Marks can be compared. Each half counts double.',
  ]);
});

test('the page of a question whose levels changed does not say that marks can be compared', () => {
  const rows = [{ edition: '2020' }, { edition: '2026', follows: 'p' }];
  const levels = (now: string) => [
    { edition: '2020', meaning: 'A line for one year.' },
    { edition: '2026', meaning: now },
  ];
  const said = (now: string) => beforeOf(rows, levels(now))?.at(-1);
  expect(said('A line for one year.')).toBe('Marks can be compared.');
  expect(said('A sentence.')).toContain('no reason is on record');
});

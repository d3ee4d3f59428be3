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
    /^Is there a plan\? Half marks or more: .*[^.]\. Every department’s mark with its reason\.$/,
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

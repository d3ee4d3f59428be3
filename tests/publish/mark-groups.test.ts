import { expect, test } from 'vitest';
import { answersTo } from '#publish/book/answers.ts';
import { markGroups } from '#views/criterion/spread.ts';
import { makeSite } from './make-site.ts';

/** The groups of one question, each with its label and the departments in it. */
function groupsOf(maxMark: string, marks: Record<string, string>, levels: string[] = []) {
  const { site, book } = makeSite({
    editions: [{ edition: '2026' }],
    departments: Object.keys(marks).map((department) => ({ department })),
    criteria: [{ edition: '2026', criterion: 'p', max_mark: maxMark }],
    levels: levels.map((mark) => ({ edition: '2026', criterion: 'p', mark })),
    assessments: {
      '2026': Object.entries(marks).map(([department, mark]) => ({
        department,
        criterion: 'p',
        mark,
      })),
    },
  });
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

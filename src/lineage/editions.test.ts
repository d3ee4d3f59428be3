import { expect, it } from 'vitest';
import { followedCriterion, isOneMethod } from './editions.ts';

const [one, two, none] = [{ method: 'm-1' }, { method: 'm-2' }, {}];

it('followedCriterion takes what a question says that it follows, under any method', () => {
  const question = { criterion: 'plan', follows: 'strategy' };
  expect([one, two, none].map((before) => followedCriterion(question, one, before))).toEqual([
    'strategy',
    'strategy',
    'strategy',
  ]);
});

it('followedCriterion takes the same id under one method alone', () => {
  const question = { criterion: 'plan' };
  expect([one, two, none].map((before) => followedCriterion(question, one, before))).toEqual([
    'plan',
    undefined,
    undefined,
  ]);
});

it('isOneMethod is not true of editions that name no method', () => {
  expect(isOneMethod(none, none)).toBe(false);
});

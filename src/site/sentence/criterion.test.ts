import { expect, test } from 'vitest';
import type { CriterionResult } from '#model/outcome.ts';
import { localeOf } from '#site/locale.ts';
import { wordCriterion } from './criterion.ts';

const locale = localeOf('en');
const scored = (share: number) => ({ status: 'scored', share }) as CriterionResult;
const other = { status: 'not applicable' } as CriterionResult;

test.each([
  [[scored(0)], 'Half marks or more: none of 1 department'],
  [[scored(1), scored(0)], 'Half marks or more: 1 of 2 departments'],
  [[scored(0), other], 'Half marks or more: none of the 1 that was asked and assessed'],
  [[scored(1), scored(0), other], 'Half marks or more: 1 of the 2 that were asked and assessed'],
])('wordCriterion says how many of how many: %#', (results, finding) => {
  expect(wordCriterion(locale, results)).toBe(finding);
});

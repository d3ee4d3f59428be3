import { expect, test } from 'vitest';
import { guardText } from './guard-text.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+44', "'+44"],
  ['-5', "'-5"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['＝1', "'＝1"],
  ['－1', "'－1"],
  ['  =1', "'  =1"],
  ['"=1', `'"=1`],
])('guardText puts an apostrophe before %j', (text, guarded) => {
  expect(guardText(text)).toBe(guarded);
});

test.each([
  ['a;=1', "a;'=1"],
  ['a\n@b', "a\n'@b"],
  ['a\t"=b"', `a\t'"=b"`],
  ['=a;=b', "'=a;'=b"],
])('guardText guards what stands after a separator in %j', (text, guarded) => {
  expect(guardText(text)).toBe(guarded);
});

test.each(['Money, and a plan', 'well-kept', 'a = b', 'first\n\nsecond', 'a; b', 'a,=b', ''])(
  'guardText leaves %j as it is',
  (text) => {
    expect(guardText(text)).toBe(text);
  },
);

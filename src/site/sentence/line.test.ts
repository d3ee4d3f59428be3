import { expect, test } from 'vitest';
import { endSentence } from './line.ts';

test('endSentence adds a full stop where nothing ends the sentence', () => {
  expect(endSentence('Plan')).toBe('Plan.');
  expect(endSentence('He calls it “a plan”')).toBe('He calls it “a plan”.');
});

test('endSentence adds nothing where something ends it, also in quotes', () => {
  for (const text of ['Plan.', 'Is there a plan?', 'Act now!', 'And …', 'Is it “enough?”']) {
    expect(endSentence(text)).toBe(text);
  }
});

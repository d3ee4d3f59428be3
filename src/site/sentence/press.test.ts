import { describe, expect, test } from 'vitest';
import { localeOf } from '#site/locale.ts';
import { termsOf } from '#site/terms.ts';
import {
  quoteEnds,
  quoteGap,
  quoteHalf,
  quoteMove,
  quoteOverall,
  quoteRecord,
  quoteSilent,
  wordTied,
} from './press.ts';

const locale = localeOf('en', termsOf({ country: 'Ruritania' }));
const title = 'Grades 2026';

describe('quoteOverall', () => {
  const mean = { kind: 'mean', value: 4, shown: '4.0', over: 16, of: 17 } as const;

  test.each([
    [
      0,
      'The government of Ruritania scores 4.0 of 10 on violence against women in Grades 2026, the mean of the scores of 16 of 17 departments.',
    ],
    [
      1,
      'The government of Ruritania scores 4.0 of 10 on violence against women in Grades 2026, the mean of the scores of 16 of 17 departments, with 1 department that did not respond counted as 0.',
    ],
    [
      2,
      'The government of Ruritania scores 4.0 of 10 on violence against women in Grades 2026, the mean of the scores of 16 of 17 departments, with 2 departments that did not respond counted as 0.',
    ],
  ])('says what a mean covers, with %i silent', (silent, sentence) => {
    expect(quoteOverall(locale, { title, overall: { ...mean, silent } })).toBe(sentence);
  });

  test('says of one department that its score is the only one', () => {
    const one = { ...mean, over: 1, of: 1, silent: 0 };
    expect(quoteOverall(locale, { title, overall: one })).toBe(
      'The government of Ruritania scores 4.0 of 10 on violence against women in Grades 2026, the mean of one score, that of the one department.',
    );
  });

  test('never passes a judgement off as a mean', () => {
    const overall = {
      kind: 'judgement',
      value: 2,
      shown: '2',
      reason: 'Little moved.',
      mean: undefined,
    } as const;
    expect(quoteOverall(locale, { title, overall })).toBe(
      'The government of Ruritania is given 2 of 10 on violence against women in Grades 2026, the coalition’s own judgement and not a mean of department scores.',
    );
  });

  test('says why there is none', () => {
    const overall = { kind: 'none', why: 'fewer-than-half', over: 3, of: 8 } as const;
    expect(quoteOverall(locale, { title, overall })).toBe(
      'Grades 2026 gives no overall score on violence against women, because only 3 of 8 departments could be scored.',
    );
  });
});

test.each([
  [
    0,
    'In Grades 2026, none of the 16 departments with a score reaches 5 of 10 on violence against women.',
  ],
  [
    1,
    'In Grades 2026, 1 of the 16 departments with a score reaches 5 of 10 on violence against women.',
  ],
  [
    5,
    'In Grades 2026, 5 of the 16 departments with a score reach 5 of 10 on violence against women.',
  ],
])('quoteHalf counts %i of those with a score', (passed, sentence) => {
  expect(quoteHalf(locale, { title, passed, scored: 16, isRounded: false })).toBe(sentence);
});

test.each([0, 1])('quoteHalf counts nothing where %i departments have a score', (scored) => {
  expect(quoteHalf(locale, { title, passed: 0, scored, isRounded: false })).toBeUndefined();
});

test('quoteSilent names who was silent and says what that counts as', () => {
  expect(quoteSilent(locale, { title, names: ['A', 'B'] }, 'zero')).toBe(
    'A and B did not respond to any question on violence against women of Grades 2026, which counts no response as 0.',
  );
  expect(quoteSilent(locale, { title, names: ['A'] }, 'excluded')).toBe(
    'A did not respond to any question on violence against women of Grades 2026, which leaves no response out of the score.',
  );
  expect(quoteSilent(locale, { title, names: [] }, 'zero')).toBeUndefined();
});

test('quoteEnds names first and last, and says over how many', () => {
  const scored = [
    { name: 'A', shown: '6.1' },
    { name: 'B', shown: '1.0' },
    { name: 'C', shown: '6.1' },
  ];
  expect(quoteEnds(locale, title, scored)).toBe(
    'In Grades 2026, of the 3 departments that answered and have a score on violence against women, A and C share first place with 6.1 of 10 and B comes last with 1.0.',
  );
  expect(quoteEnds(locale, title, scored.slice(0, 1))).toBeUndefined();
  expect(quoteEnds(locale, title, [])).toBeUndefined();
});

test('quoteMove says among how many, and that a place is shared', () => {
  const move = { title, since: '2025', of: 11 };
  expect(quoteMove(locale, { ...move, names: ['A'], shown: '2.8' })).toBe(
    'On violence against women, of the 11 departments that Grades 2026 compares as a whole with 2025, A rose most, by 2.8.',
  );
  expect(quoteMove(locale, { ...move, names: ['A', 'B'], shown: '-0.5' })).toBe(
    'On violence against women, of the 11 departments that Grades 2026 compares as a whole with 2025, A and B fell most, by 0.5 each.',
  );
});

test('quoteGap says how many departments were read, and is silent where nothing was', () => {
  const tally = { no: 20, implicit: 9, explicit: 36, relevant: 65, share: 20 / 65 };
  expect(
    quoteGap(locale, { kind: 'gap', objectives: tally, links: tally }, { title, read: 17 }),
  ).toBe(
    '20 of 65 objectives that bear on violence against women make no link to it, according to Grades 2026, which read the objectives of 17 departments, whether they were marked or not.',
  );
  const none = { kind: 'none', why: 'not-read' } as const;
  expect(quoteGap(locale, none, { title, read: 0 })).toBeUndefined();
});

test('quoteRecord names the source, with its date where that is known', () => {
  const quoted = { name: 'The government', score: '2', year: '2006', source: 'A release' };
  expect(quoteRecord(locale, { ...quoted, date: '2006-11-23' })).toBe(
    'The government was given 2 of 10 on violence against women for 2006, according to “A release” (23 November 2006).',
  );
  expect(quoteRecord(locale, { ...quoted, date: undefined })).toBe(
    'The government was given 2 of 10 on violence against women for 2006, according to “A release”.',
  );
});

test.each([
  [0, 1, 'No question follows one of that report and may be compared.'],
  [1, 1, 'The one question follows one of that report and may be compared.'],
  [1, 5, 'Of the 5 questions, 1 follows a question of that report and may be compared.'],
  [4, 5, 'Of the 5 questions, 4 follow a question of that report and may be compared.'],
])('wordTied counts %i of %i', (tied, questions, sentence) => {
  expect(wordTied(locale, tied, questions)).toBe(sentence);
});

import { expect, test } from 'vitest';
import { formatsOf } from './format.ts';
import { localeOf, type Locale, type Words } from './locale.ts';
import { plural, type Counted, type PartOf } from './plural.ts';
import { wordDepartmentCount } from './sentence/criterion.ts';
import { inventResult } from './sentence/invented-result.ts';
import { wordLede } from './sentence/report.ts';
import { shownForms } from './shown-count.ts';

const english = localeOf('en');
const { words } = english;

/** A catalogue in a language with six plural forms: of departments, and of a part of them. */
const arabicWords: Words = {
  ...words,
  criterion: {
    ...words.criterion,
    departments: plural<Counted>({
      zero: () => 'لا وزارات',
      one: () => 'وزارة واحدة',
      two: () => 'وزارتان',
      few: (count) => `${count} وزارات`,
      many: (count) => `${count} وزارة`,
      other: (count) => `${count} وزارة كاملة`,
    }),
  },
  report: {
    ...words.report,
    lede: {
      ...words.report.lede,
      passed: {
        ...words.report.lede.passed,
        some: plural<(count: string, half: string, of: string) => string>({
          few: plural<(count: string, half: string, of: string) => string>({
            one: (_count, half, of) => `بلغت وزارة من ${of} وزارات ${half}`,
            two: (_count, half, of) => `بلغت وزارتان من ${of} وزارات ${half}`,
            other: (count, half, of) => `بلغت ${count} من ${of} وزارات ${half}`,
          }),
          other: (count, half, of) => `بلغت ${count} من ${of} وزارة ${half}`,
        }),
      },
    },
    table: {
      ...words.report.table,
      shown: plural<PartOf>({
        few: plural<PartOf>({
          two: (_count, of) => `وزارتان من ${of} وزارات`,
          other: (count, of) => `${count} من ${of} وزارات`,
        }),
        other: (count, of) => `${count} من ${of} وزارة`,
      }),
    },
  },
};

const language = { language: 'ar', direction: 'rtl' } as const;
const arabic: Locale = {
  ...language,
  own: language,
  words: arabicWords,
  format: formatsOf('ar-u-nu-latn'),
};

test.each([
  [0, 'لا وزارات'],
  [1, 'وزارة واحدة'],
  [2, 'وزارتان'],
  [5, '5 وزارات'],
  [11, '11 وزارة'],
  [100, '100 وزارة كاملة'],
])('pluralForm finds the form of %i among six in a sentence', (count, sentence) => {
  expect(wordDepartmentCount(arabic, count)).toBe(sentence);
});

const firstOfLede = (locale: Locale, scores: readonly number[]): string | undefined => {
  const departments = scores.map((value, i) =>
    inventResult({
      department: `d${i}`,
      score: { kind: 'score', value, shown: `${value}.0` },
      rank: { kind: 'none', why: 'no-score' },
    }),
  );
  const result = { edition: '2026', departments } as unknown as Parameters<typeof wordLede>[1];
  return wordLede(locale, result, (id) => id)[0];
};

test('pluralForm goes by the whole and, where its form has forms, by the part', () => {
  expect(firstOfLede(arabic, [6, 1, 1])).toBe('بلغت وزارة من 3 وزارات 5.');
  expect(firstOfLede(arabic, [6, 7, 1])).toBe('بلغت وزارتان من 3 وزارات 5.');
  expect(firstOfLede(arabic, [6, 7, 8])).toBe('بلغت 3 من 3 وزارات 5.');
  expect(firstOfLede(arabic, Array(11).fill(6))).toBe('بلغت 11 من 11 وزارة 5.');
});

test('pluralForm takes other where a catalogue has no form for a count', () => {
  expect(firstOfLede(english, [6, 1])).toBe('1 department of 2 reaches 5 or more.');
  expect(firstOfLede(english, [6, 7])).toBe('2 departments of 2 reach 5 or more.');
  expect(wordDepartmentCount({ ...english, format: arabic.format }, 5)).toBe('5 departments');
});

test('shownForms hands a script the form of every rule that the catalogue tells apart', () => {
  expect(shownForms(arabic, arabicWords.report.table.shown, 8)).toEqual({
    'data-shown': '{count} من {of} وزارات',
    'data-shown-two': 'وزارتان من {of} وزارات',
  });
  expect(shownForms(english, words.report.table.shown, 8)).toEqual({
    'data-shown': '{count} of {of} departments shown',
  });
});

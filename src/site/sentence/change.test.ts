import { describe, expect, test } from 'vitest';
import type { ChangeOutcome, LineageNote } from '#model/outcome.ts';
import { localeOf } from '#site/locale.ts';
import { wordChangeClause, wordChangeInShort, wordChangeScope, wordEventNotes } from './change.ts';

const locale = localeOf('en');
const nameOf = (id: string): string => ({ roads: 'Roads', travel: 'Travel' })[id] ?? id;

const change = (part: Partial<ChangeOutcome & { kind: 'change' }>): ChangeOutcome => ({
  kind: 'change',
  scope: 'whole',
  difference: { value: 0.5, shown: '0.5' },
  direction: 'up',
  before: { value: 2.9, shown: '2.9' },
  now: { value: 3.4, shown: '3.4' },
  finer: undefined,
  compared: 25,
  of: 25,
  edition: '2025',
  department: 'roads',
  transfers: [],
  ...part,
});

test('wordChangeScope shows more decimals where the scores as shown are not as far apart', () => {
  const finer = { before: '7.16', now: '7.84', difference: '0.68' };
  expect(wordChangeScope(locale, change({ finer }), nameOf)).toBe(
    'Compared with 2025 over the same 25 questions. Before rounding it was 7.16 and is 7.84, a difference of 0.68.',
  );
});

const merger: LineageNote = {
  kind: 'merge',
  changedOn: '2025-04',
  from: ['roads', 'rail'],
  to: ['travel'],
  notes: [],
};

test('wordEventNotes names who a note is about only where notes differ', () => {
  const noted = (...notes: LineageNote['notes']) =>
    wordEventNotes(locale, { ...merger, notes }, nameOf);
  expect(noted()).toBeUndefined();
  expect(noted({ departments: ['roads', 'rail'], text: 'By order.' })).toBe('By order.');
  expect(
    noted(
      { departments: ['roads'], text: 'All of it.' },
      { departments: ['rail'], text: 'Ferries.' },
    ),
  ).toBe('Roads: All of it. rail: Ferries.');
});

describe('a change as a whole', () => {
  test('wordChangeClause gives its size and since when, without a sign', () => {
    expect(wordChangeClause(locale, change({}))).toBe('up 0.5 on 2025');
    const down = change({ direction: 'down', difference: { value: -0.5, shown: '-0.5' } });
    expect(wordChangeClause(locale, down)).toBe('down 0.5 on 2025');
  });

  test('wordChangeClause says unchanged where the difference shows as nothing', () => {
    const same = change({ direction: 'same', difference: { value: 0.04, shown: '0.0' } });
    expect(wordChangeClause(locale, same)).toBe('unchanged since 2025');
    expect(wordChangeInShort(locale, same)).toBe('unchanged');
  });

  test('wordChangeScope says over how many criteria, and notes what was transferred', () => {
    expect(wordChangeScope(locale, change({}), nameOf)).toBe(
      'Compared with 2025 over the same 25 questions.',
    );
    const transfer: LineageNote = { ...merger, kind: 'transfer', from: ['roads'], to: ['travel'] };
    expect(wordChangeScope(locale, change({ transfers: [transfer] }), nameOf)).toContain(
      'Note that part of Roads moved to Travel (April 2025).',
    );
  });
});

describe('a change over some of the criteria', () => {
  const common = change({ scope: 'common', compared: 13 });

  test('wordChangeClause and wordChangeInShort never leave out that it covers only some', () => {
    expect(wordChangeClause(locale, common)).toBe(
      'up 0.5 on 2025 over the comparable questions, 13 of 25',
    );
    expect(wordChangeInShort(locale, common)).toBe('up 0.5 over 13 of 25');
  });

  test('wordOver does not call all questions some of them', () => {
    expect(wordChangeClause(locale, change({ scope: 'common' }))).toBe(
      'up 0.5 on 2025 over the 25 questions that both reports have, with the weights of the newer',
    );
  });

  test('wordChangeScope gives both scores over the criteria that are compared', () => {
    expect(wordChangeScope(locale, common, nameOf)).toBe(
      'Compared with 2025 over the comparable questions, 13 of 25: 2.9 then, 3.4 now.',
    );
  });
});

describe('where no number is given', () => {
  test('wordChangeClause is silent', () => {
    expect(wordChangeClause(locale, { kind: 'none', why: 'first-edition' })).toBeUndefined();
  });

  test('wordChangeInShort tells a move into silence from one out of it', () => {
    const move = { kind: 'words', edition: '2025', department: 'roads' } as const;
    expect(wordChangeInShort(locale, { ...move, what: 'into-silence' })).toBe('stopped responding');
    expect(wordChangeInShort(locale, { ...move, what: 'out-of-silence' })).toBe('now responds');
  });

  test('wordChangeScope names the departments and the date of what broke the line', () => {
    expect(wordChangeScope(locale, { kind: 'broken', by: [merger] }, nameOf)).toBe(
      'No change is shown: Roads and rail merged into Travel (April 2025).',
    );
  });
});

test('wordChangeInShort does not call a department that is new to the reports not comparable', () => {
  const short = (change: ChangeOutcome) => wordChangeInShort(localeOf('en'), change);
  const event = { changedOn: '2026', from: [], to: ['a'], notes: [] };
  expect(short({ kind: 'none', why: 'first-edition' })).toBe('first year');
  expect(short({ kind: 'broken', by: [{ ...event, kind: 'create' }] })).toBe('first year');
  expect(short({ kind: 'none', why: 'not-in-edition-before', edition: '2025' })).toBe(
    'not in 2025',
  );
  expect(short({ kind: 'broken', by: [{ ...event, kind: 'merge' }] })).toBe('not comparable');
});

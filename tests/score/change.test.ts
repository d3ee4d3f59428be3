import { describe, expect, it } from 'vitest';
import type { Cells, Tables } from './make-campaign.ts';
import { changeOf, marks, scoreYears, twoYears } from './two-years.ts';

const silence = (department: string): Cells[] => [
  { department, criterion: 'all', status: 'no response' },
];
const change = (before: Cells[], now: Cells[], tables?: Partial<Tables>) =>
  changeOf(scoreYears(before, now, tables), 'a');
const figure = (value: number, shown: string) => ({ value, shown });
const event = (kind: string, from: string, to: string): Cells => ({
  changed_on: '2026-01-01',
  kind,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});
const withCriteria = (...own: Cells[]): Partial<Tables> => ({
  criteria: [
    ...twoYears.criteria.filter(({ edition }) => edition === '2025'),
    ...own.map((row) => ({ edition: '2026', ...row })),
  ],
});
const otherMethod: Partial<Tables> = {
  editions: twoYears.editions.map((row) => ({ ...row, method: `m-${row['edition']!}` })),
};

describe('change', () => {
  it('change is whole where the same criteria with the same weights count on both sides', () => {
    expect(change(marks('a', '1', '2'), marks('a', '2', '4'))).toEqual({
      kind: 'change',
      scope: 'whole',
      difference: figure(3.75, '3.8'),
      direction: 'up',
      before: figure(3.75, '3.8'),
      now: figure(7.5, '7.5'),
      // 7.5 − 3.8 would be 3.7.
      finer: { before: '3.75', now: '7.50', difference: '3.75' },
      compared: 2,
      of: 2,
      edition: '2025',
      department: 'a',
      transfers: [],
    });
  });

  it('change goes down with a sign, and is the same where the difference shows as 0.0', () => {
    expect(change(marks('a', '4', '2'), marks('a', '2', '2'))).toMatchObject({
      difference: figure(-2.5, '-2.5'),
      direction: 'down',
    });
    expect(change(marks('a', '2', '2.01'), marks('a', '2', '2'))).toMatchObject({
      difference: { shown: '0.0' },
      direction: 'same',
    });
  });

  it('change is the same only where the scores as shown are equal, and else never shows as 0', () => {
    expect(change(marks('a', '2', '1.952'), marks('a', '2', '1.96'))).toMatchObject({
      before: { shown: '4.9' },
      now: { shown: '5.0' },
      difference: { shown: '0.01' },
      direction: 'up',
    });
    expect(change(marks('a', '2', '1.96'), marks('a', '2', '1.952'))).toMatchObject({
      difference: { shown: '-0.01' },
      direction: 'down',
    });
    // From 9.96 to all marks.
    expect(change(marks('a', '4', '3.97'), marks('a', '4', '4'))).toMatchObject({
      before: { shown: '9.96' },
      now: { shown: '10.0' },
      direction: 'up',
    });
  });

  it('change is over the common criteria where one counts on one side only', () => {
    expect(change(marks('a', '1', '4'), marks('a', '2', 'withheld'))).toMatchObject({
      scope: 'common',
      before: figure(2.5, '2.5'),
      now: figure(5, '5.0'),
      compared: 1,
      of: 2,
    });
  });

  it('change leaves what does not apply out of the criteria that it is compared of', () => {
    expect(change(marks('a', '1', '4'), marks('a', '2', 'not applicable'))).toMatchObject({
      scope: 'common',
      compared: 1,
      of: 1,
    });
  });

  it('change is not whole where a weight differs, and weighs both sides as the newer edition does', () => {
    const tables = {
      weights: [{ edition: '2026', department: 'a', criterion: 'two', weight: '3' }],
    };
    // Before (1·1/4 + 3·2/4) ÷ 4, now (1·2/4 + 3·2/4) ÷ 4.
    expect(change(marks('a', '1', '2'), marks('a', '2', '2'), tables)).toMatchObject({
      scope: 'common',
      before: figure(4.375, '4.4'),
      now: figure(5, '5.0'),
      compared: 2,
      of: 2,
    });
  });

  it('change is not whole where a highest mark differs', () => {
    const tables = withCriteria({ criterion: 'one', max_mark: '8' }, { criterion: 'two' });
    expect(change(marks('a', '1', '2'), marks('a', '2', '2'), tables)).toMatchObject({
      scope: 'common',
      difference: { shown: '0.0' },
    });
  });

  it('change is not whole where theme weights differ', () => {
    const theme = (edition: string, id: string, weight: string) => ({ edition, theme: id, weight });
    const tables = {
      criteria: twoYears.criteria.map((row) => ({ ...row, theme: row['criterion']! })),
      themes: [
        theme('2025', 'one', '1'),
        theme('2025', 'two', '1'),
        theme('2026', 'one', '1'),
        theme('2026', 'two', '3'),
      ],
    };
    expect(change(marks('a', '1', '2'), marks('a', '2', '2'), tables)).toMatchObject({
      scope: 'common',
      before: figure(4.375, '4.4'),
      now: figure(5, '5.0'),
    });
  });

  it('change is not whole where a question moved to another theme of the same weight', () => {
    const theme = (edition: string, id: string) => ({ edition, theme: id, weight: '1' });
    const inThemes = (...themes: string[]): Partial<Tables> => ({
      criteria: twoYears.criteria.map((row, place) => ({ ...row, theme: themes[place]! })),
      themes: ['2025', '2026'].flatMap((edition) => [theme(edition, 't'), theme(edition, 'u')]),
    });
    const scope = (tables: Partial<Tables>) =>
      change(marks('a', '1', '2'), marks('a', '2', '2'), tables);
    expect(scope(inThemes('t', 'u', 'u', 't'))).toMatchObject({ scope: 'common', compared: 2 });
    expect(scope(inThemes('t', 'u', 't', 'u'))).toMatchObject({ scope: 'whole' });
  });

  it('change under another method is over what follows and is comparable', () => {
    const tables = {
      ...otherMethod,
      ...withCriteria(
        { criterion: 'one', follows: 'two' },
        { criterion: 'two' },
        { criterion: 'three', follows: 'one', comparable: 'no' },
      ),
    };
    expect(change(marks('a', '4', '1'), marks('a', '3', '0', '0'), tables)).toMatchObject({
      scope: 'common',
      before: figure(2.5, '2.5'),
      now: figure(7.5, '7.5'),
      compared: 1,
      of: 3,
    });
  });

  it('change under another method is whole where every criterion follows another with the same weight', () => {
    const tables = {
      ...otherMethod,
      ...withCriteria({ criterion: 'x', follows: 'one' }, { criterion: 'y', follows: 'two' }),
    };
    const now = [
      { department: 'a', criterion: 'x', mark: '1' },
      { department: 'a', criterion: 'y', mark: '1' },
    ];
    expect(change(marks('a', '0', '1'), now, tables)).toMatchObject({ scope: 'whole' });
  });

  it('change is not whole where two criteria follow one', () => {
    const tables = {
      ...otherMethod,
      ...withCriteria({ criterion: 'one', follows: 'one' }, { criterion: 'two', follows: 'one' }),
    };
    expect(change(marks('a', '1', '1'), marks('a', '1', '2'), tables)).toMatchObject({
      scope: 'common',
      compared: 2,
    });
  });

  it('change says that nothing is comparable', () => {
    expect(change(marks('a', '1', '2'), marks('a', '1', '2'), otherMethod)).toEqual({
      kind: 'none',
      why: 'nothing-comparable',
      edition: '2025',
    });
  });

  it('change is in words into, out of and within silence', () => {
    const from = { edition: '2025', department: 'a' };
    const scored = marks('a', '1', '2');
    const words = (what: string) => ({ kind: 'words', what, ...from });
    expect(change(scored, silence('a'))).toEqual(words('into-silence'));
    expect(change(silence('a'), scored)).toEqual(words('out-of-silence'));
    expect(change(silence('a'), silence('a'))).toEqual(words('still-silent'));
  });

  it('change says no move out of silence where there is no score now', () => {
    const now = marks('a', 'not assessed');
    expect(change(silence('a'), now)).toMatchObject({ why: 'no-score-now' });
  });

  it('change has no number without a score on one side', () => {
    const scored = marks('a', '1', '2');
    const none = marks('a', 'not assessed');
    expect(change(scored, none)).toEqual({ kind: 'none', why: 'no-score-now', edition: '2025' });
    expect(change(none, scored)).toEqual({ kind: 'none', why: 'no-score-before', edition: '2025' });
    expect(change(none, silence('a'))).toMatchObject({ why: 'no-score-before' });
  });

  it('change has nothing to compare with in the first edition, without marks, or when not in it', () => {
    const results = scoreYears(marks('a', '1', '2'), marks('a', '1', '2'));
    expect(results.get('2025')?.departments[0]?.change).toEqual({
      kind: 'none',
      why: 'first-edition',
    });
    expect(change([], marks('a', '1'))).toMatchObject({ why: 'no-marks-before', edition: '2025' });
    expect(change(marks('b', '1'), marks('a', '1', '1'))).toEqual({
      kind: 'none',
      why: 'not-in-edition-before',
      edition: '2025',
    });
  });

  it('change of a published edition passes over a draft, and that of a draft does not', () => {
    const drafts = (status: string) => ({
      editions: [
        { ...twoYears.editions[0]!, edition: '2024', year: '2024' },
        { ...twoYears.editions[0]!, status: 'draft' },
        { ...twoYears.editions[1]!, status },
      ],
    });
    const scored = marks('a', '1', '2');
    expect(change(scored, scored, drafts('published'))).toMatchObject({
      why: 'no-marks-before',
      edition: '2024',
    });
    expect(change(scored, scored, drafts('draft'))).toMatchObject({ edition: '2025' });
  });
});

describe('change across lineage', () => {
  const scored = (department: string) => marks(department, '1', '2');

  it('change goes on across a chain of renames', () => {
    const changes = [event('rename', 'c', 'b'), event('rename', 'b', 'a')];
    expect(change(scored('c'), scored('a'), { departmentChanges: changes })).toMatchObject({
      kind: 'change',
      scope: 'whole',
      department: 'c',
    });
  });

  it('change stands with a note across a transfer', () => {
    const changes = [event('transfer', 'a', 'b')];
    expect(change(scored('a'), scored('a'), { departmentChanges: changes })).toMatchObject({
      kind: 'change',
      transfers: [{ kind: 'transfer', changedOn: '2026-01-01', from: ['a'], to: ['b'] }],
    });
  });

  it.each([
    ['replace', 'b', 'a'],
    ['merge', 'b', 'a'],
    ['split', 'a', 'b'],
    ['split', 'b', 'a'],
    ['create', '', 'a'],
    ['abolish', 'a', ''],
  ])('change is broken by %s from "%s" to "%s"', (kind, from, to) => {
    const broken = change(scored('a'), scored('a'), { departmentChanges: [event(kind, from, to)] });
    expect(broken).toEqual({
      kind: 'broken',
      by: [
        { kind, changedOn: '2026-01-01', from: from ? [from] : [], to: to ? [to] : [], notes: [] },
      ],
    });
  });

  it('change of a successor that was not there before is broken, not missing', () => {
    const changes = [event('split', 'b', 'a'), event('split', 'b', 'c')];
    expect(change(scored('b'), scored('a'), { departmentChanges: changes })).toMatchObject({
      kind: 'broken',
      by: [{ from: ['b'], to: ['a', 'c'] }],
    });
  });

  it('change is broken where a former name was touched between the two editions', () => {
    const changes = [
      { ...event('merge', 'c', 'b'), changed_on: '2026-02-01' },
      { ...event('rename', 'b', 'a'), changed_on: '2026-03-01' },
    ];
    expect(change(scored('b'), scored('a'), { departmentChanges: changes })).toMatchObject({
      kind: 'broken',
    });
  });

  it('change of a successor that was renamed since is broken as that of the others is', () => {
    const changes = [
      { ...event('split', 'x', 'b'), changed_on: '2026-03-01' },
      { ...event('split', 'x', 'c'), changed_on: '2026-03-01' },
      { ...event('rename', 'b', 'a'), changed_on: '2026-06-01' },
    ];
    const departments = ['x', 'a', 'c'].map((department) => ({ department }));
    const tables = { departments, departmentChanges: changes };
    const results = scoreYears(scored('x'), [...scored('a'), ...scored('c')], tables);
    const broken = { kind: 'broken', by: [{ kind: 'split', from: ['x'], to: ['b', 'c'] }] };
    expect(changeOf(results, 'c')).toMatchObject(broken);
    expect(changeOf(results, 'a')).toMatchObject(broken);
  });

  it('change is not broken by what happened before, after or elsewhere', () => {
    const changes = [
      { ...event('merge', 'b', 'a'), changed_on: '2025-12-31' },
      { ...event('split', 'a', 'b'), changed_on: '2027-01-01' },
      event('merge', 'b', 'c'),
    ];
    expect(change(scored('a'), scored('a'), { departmentChanges: changes })).toMatchObject({
      scope: 'whole',
    });
  });
});

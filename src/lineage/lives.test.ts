import { assessments } from '#model/tables/assessments.ts';
import type { LineageNote } from '#model/outcome.ts';
import { departmentChanges } from '#model/tables/department-changes.ts';
import { departments } from '#model/tables/departments.ts';
import { editions } from '#model/tables/editions.ts';
import { absentFrom, existedIn, hadClosed, lifeOf, mayHaveExistedIn } from './lives.ts';
import { describe, expect, it, test } from 'vitest';

const event = (
  kind: LineageNote['kind'],
  changedOn: string,
  [from, to]: [readonly string[], readonly string[]],
): LineageNote => ({ kind, changedOn, from, to, notes: [] });

const opening = (events: LineageNote[], opened_on?: string) =>
  lifeOf(departments.row.parse({ department: 'b', name: 'B', opened_on }), events).opened_on;

describe('lifeOf', () => {
  it.each(['rename', 'replace', 'split', 'create'] as const)(
    'lifeOf takes a blank day of opening from the event that made it, as %s does',
    (kind) => {
      expect(opening([event(kind, '2026-03', [['a'], ['b', 'c']])])).toBe('2026-03');
    },
  );

  it('lifeOf takes a merger of several as what made it, and not one of a single department', () => {
    expect(opening([event('merge', '2026', [['a', 'c'], ['b']])])).toBe('2026');
    expect(opening([event('merge', '2026', [['a'], ['b']])])).toBeUndefined();
  });

  it('lifeOf goes by the day that was typed', () => {
    expect(opening([event('rename', '2026', [['a'], ['b']])], '2025-12')).toBe('2025-12');
  });

  it('lifeOf leaves the day unknown where nothing made it, or where it is named before', () => {
    const made = event('split', '2026-03', [['a'], ['b']]);
    expect(opening([])).toBeUndefined();
    expect(opening([event('transfer', '2026', [['a'], ['b']])])).toBeUndefined();
    expect(opening([event('rename', '2026', [['b'], ['c']])])).toBeUndefined();
    expect(opening([event('transfer', '2026-02', [['b'], ['c']]), made])).toBeUndefined();
    expect(opening([event('transfer', '2026', [['b'], ['c']]), made])).toBe('2026-03');
  });

  it('lifeOf keeps the day of closing', () => {
    const closed = departments.row.parse({ department: 'b', name: 'B', closed_on: '2027' });
    expect(lifeOf(closed, [])).toEqual({
      opened_on: undefined,
      closed_on: '2027',
      there_by: undefined,
    });
  });
});

const editionWith = (cells: Record<string, string> = {}) =>
  editions.row.parse({
    edition: '2026',
    title: 'T',
    year: '2026',
    status: 'published',
    ...cells,
  });
const life = (opened_on?: string, closed_on?: string) =>
  departments.row.parse({ department: 'a', name: 'A', opened_on, closed_on });

const window = { evidence_from: '2025-09-01', evidence_to: '2026-08-31' };

const existed = ([opened, closed]: (string | undefined)[], cells: Record<string, string>) =>
  existedIn(lifeOf(life(opened, closed), []), editionWith(cells), false);

describe('existedIn', () => {
  it.each([
    ['2020', undefined, 'yes'],
    ['2026-08-31', undefined, 'yes'],
    ['2026-09-01', undefined, 'no'],
    ['2020', '2025-09-01', 'yes'],
    ['2020', '2025-08-31', 'no'],
    // Nobody has said when it opened.
    [undefined, undefined, 'not known'],
    [undefined, '2025-09-01', 'not known'],
    [undefined, '2025-08-31', 'no'],
    // A year that may lie on either side of an end of the window.
    ['2020', '2025', 'not known'],
    ['2026', undefined, 'not known'],
    ['2026-08', undefined, 'yes'],
    ['2026-09', undefined, 'no'],
  ])('existedIn, opened %s and closed %s, within an evidence window, is %s', (...own) => {
    const [opened, closed, is] = own;
    expect(existed([opened, closed], window)).toBe(is);
  });

  it.each([
    ['2026-12-31', undefined, 'yes'],
    ['2027', undefined, 'no'],
    // What came after publication belongs to the next report.
    ['2026-11-01', '2026-11-01', 'yes'],
    ['2026-11-20', '2026-11-01', 'no'],
    ['2026-11-20', '2026-11', 'not known'],
    ['2026', '2026-11-01', 'not known'],
    // Published after the year: the year's end.
    ['2026-12-31', '2027-03-01', 'yes'],
    ['2027-01-15', '2027-03-01', 'no'],
  ])('existedIn without a window, opened %s, published %s, is %s', (opened, published, is) => {
    const cells: Record<string, string> =
      published === undefined ? {} : { published_on: published };
    expect(existed([opened], cells)).toBe(is);
  });

  it('existedIn goes by the year without a window for a day of closing', () => {
    expect(existed(['2020', '2025-12'], {})).toBe('no');
    expect(existed(['2020', '2026'], {})).toBe('yes');
  });

  it('existedIn takes marks of an edition before for a blank day of opening, not for a closed one', () => {
    const edition = editionWith();
    expect(existedIn(lifeOf(life(), []), edition, true)).toBe('yes');
    expect(existedIn(lifeOf(life(undefined, '2025-06'), []), edition, true)).toBe('no');
  });

  it('existedIn takes an event that names a department as proof from that day on', () => {
    const part = event('transfer', '2025-06', [['a'], ['b']]);
    const gained = lifeOf(life(), [part]);
    expect(existedIn(gained, editionWith(), false)).toBe('yes');
    expect(existedIn(gained, editionWith({ year: '2024' }), false)).toBe('not known');
  });
});

describe('mayHaveExistedIn', () => {
  it.each([
    [undefined, undefined, true],
    ['2026', undefined, true],
    ['2026-09', undefined, false],
    [undefined, '2025', true],
    [undefined, '2025-08-31', false],
  ])('mayHaveExistedIn, opened %s and closed %s, is %s', (opened, closed, is) => {
    expect(mayHaveExistedIn(life(opened, closed), editionWith(window))).toBe(is);
  });
});

const assessed = editions.row.parse({
  edition: '2026',
  title: 'T',
  year: '2026',
  status: 'published',
  evidence_to: '2026-08-31',
});

test.each([
  [undefined, false],
  ['2026-08-30', true],
  ['2026-08-31', true],
  ['2026-09-01', false],
  ['2026', true],
  ['2026-08', true],
  ['2026-09', false],
  ['2027', false],
])('hadClosed by 31 August 2026, closed %s, is %s', (closed_on, is) => {
  expect(hadClosed({ closed_on }, assessed)).toBe(is);
});

type Cells = Record<string, string>;

const editionOf = (year: string) =>
  editions.row.parse({ edition: year, title: 'T', year, status: 'published' });

const place = { file: 'data/test.csv', row: 2 };
const campaignOf = (rows: Cells[], changes: Cells[], marks: Cells[] = []) => ({
  departments: rows.map((row) => ({ ...departments.row.parse({ name: 'D', ...row }), ...place })),
  departmentChanges: changes.map((row) => ({ ...departmentChanges.row.parse(row), ...place })),
  editions: ['2024', '2025', '2026'].map((year) => ({ ...editionOf(year), ...place })),
  assessments: Map.groupBy(
    marks.map((row) => ({ ...assessments.row.parse({ criterion: 'all', ...row }), ...place })),
    () => '2025',
  ),
  publishedScores: [],
});

const absent = (campaign: ReturnType<typeof campaignOf>, year: string, ...present: string[]) =>
  absentFrom(campaign, editionOf(year), new Set(present));

const oldAndNew = [
  { department: 'a', opened_on: '2010', closed_on: '2025-12-31' },
  { department: 'b' },
];
const change = (kind: string, from: string, changed_on = '2026-01-01') => ({
  changed_on,
  kind,
  from,
  to: 'b',
});

describe('absentFrom', () => {
  it.each([
    ['rename', [change('rename', 'a')]],
    ['replacement', [change('replace', 'a')]],
    ['split', [change('split', 'a')]],
    ['merger', [change('merge', 'a'), change('merge', 'c')]],
  ])('absentFrom leaves out what a later %s made, though its opening is blank', (_, changes) => {
    expect(absent(campaignOf(oldAndNew, changes), '2025', 'a')).toEqual([]);
    expect(absent(campaignOf(oldAndNew, changes), '2026')).toEqual(['b']);
  });

  it('absentFrom lists a department that was there before another merged into it', () => {
    const campaign = campaignOf(oldAndNew, [change('merge', 'a')]);
    expect(absent(campaign, '2026')).toEqual(['b']);
    // It was there on the day of the merger; since when is not known.
    expect(absent(campaign, '2025', 'a')).toEqual([]);
  });

  it('absentFrom says nothing of a department that only later editions name', () => {
    const unknown = [{ department: 'a' }];
    const mark = { department: 'a', mark: '1' };
    expect(absent(campaignOf(unknown, [], [mark]), '2024')).toEqual([]);
    expect(absent(campaignOf(unknown, [], [mark]), '2026')).toEqual(['a']);
    const status = { department: 'a', status: 'not assessed' };
    expect(absent(campaignOf(unknown, [], [status]), '2026')).toEqual([]);
  });

  it('absentFrom lists a department that was renamed within the edition once, by its newest name', () => {
    const departments = [
      { department: 'a', opened_on: '2010', closed_on: '2026-05-31' },
      { department: 'b', opened_on: '2026-06-01' },
    ];
    const campaign = campaignOf(departments, [change('rename', 'a', '2026-06-01')]);
    expect(absent(campaign, '2026')).toEqual(['b']);
    expect(absent(campaign, '2025')).toEqual(['a']);
    expect(absent(campaign, '2026', 'b')).toEqual([]);
    expect(absent(campaign, '2026', 'a')).toEqual([]);
  });

  it('absentFrom leaves out what had closed by then where its successor is given', () => {
    const inTheYear = [
      { department: 'a', opened_on: '2010', closed_on: '2026' },
      { department: 'b' },
    ];
    const campaign = campaignOf(inTheYear, [change('replace', 'a')]);
    expect(absent(campaign, '2026', 'b')).toEqual([]);
    expect(absent(campaign, '2026')).toEqual(['a', 'b']);
    expect(absent(campaign, '2025', 'b')).toEqual(['a']);
  });
});

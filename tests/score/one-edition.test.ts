import { describe, expect, it } from 'vitest';
import type { DepartmentResult } from '#model/outcome.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeCampaign, type Cells, type Tables } from './make-campaign.ts';
import { marks } from './two-years.ts';

const edition = { edition: '2026', no_response: 'zero', withheld: 'zero' };
const criteria = ['one', 'two', 'three'].map((criterion) => ({ edition: '2026', criterion }));

const score = (rows: Cells[], tables: Partial<Tables> = {}) =>
  scoreCampaign(
    makeCampaign({
      editions: [edition],
      departments: [
        { department: 'a', opened_on: '2010' },
        { department: 'b', opened_on: '2010' },
        { department: 'c', closed_on: '2020' },
      ],
      criteria,
      ...tables,
      assessments: { '2026': rows },
    }),
  ).get('2026')!;

const one = (rows: Cells[], tables?: Partial<Tables>): DepartmentResult =>
  score(rows, tables).departments[0]!;

describe('scoreCampaign, one edition', () => {
  it('scoreCampaign takes a criterion without a row as not assessed, or as `all` says', () => {
    const statuses = (rows: Cells[]) =>
      one(rows)
        .criteria()
        .map(({ status, from }) => [status, from]);
    expect(statuses(marks('a', '1', 'withheld'))).toEqual([
      ['scored', 'agreed'],
      ['withheld', 'agreed'],
      ['not assessed', 'no row'],
    ]);
    const all = { department: 'a', criterion: 'all', status: 'no response' };
    expect(statuses([all, ...marks('a', '1')])).toEqual([
      ['scored', 'agreed'],
      ['no response', 'agreed'],
      ['no response', 'agreed'],
    ]);
  });

  it('scoreCampaign lets the row `all` decide nothing that an assessor has a row of their own for', () => {
    const all = { department: 'a', criterion: 'all', status: 'not applicable' };
    const own = { ...marks('a', '3')[0]!, assessor: 'A1' };
    for (const rows of [
      [all, own],
      [own, all],
    ])
      expect(
        one(rows)
          .criteria()
          .map(({ status, mark, from }) => [status, mark, from]),
      ).toEqual([
        ['scored', '3', 'mean of assessors'],
        ['not applicable', undefined, 'agreed'],
        ['not applicable', undefined, 'agreed'],
      ]);
  });

  it('scoreCampaign takes an agreed row `all` before one of an assessor, whichever stands first', () => {
    const agreed = { department: 'a', criterion: 'all', status: 'no response' };
    const own = { ...agreed, status: 'withheld', assessor: 'A1' };
    const statuses = (rows: Cells[]) =>
      one(rows)
        .criteria()
        .map(({ status, from }) => [status, from]);
    const three = (status: string, from: string) => Array.from({ length: 3 }, () => [status, from]);
    expect(statuses([own, agreed])).toEqual(three('no response', 'agreed'));
    expect(statuses([agreed, own])).toEqual(three('no response', 'agreed'));
    expect(statuses([own])).toEqual(three('withheld', 'mean of assessors'));
  });

  it('scoreCampaign gives a band to a score of 0, and none to silence that counts as 0 or to no score', () => {
    const bands = [
      { edition: '2026', from: '0', band: 'Poor' },
      { edition: '2026', from: '5', band: 'Good' },
    ];
    const bandOf = (...cells: string[]) => one(marks('a', ...cells), { bands }).band;
    expect(bandOf('0', '0', '0')).toBe('Poor');
    expect(bandOf('2', '2', '2')).toBe('Good');
    expect(bandOf('no response', 'no response', '0')).toBe('Poor');
    expect(bandOf('no response', 'no response', 'no response')).toBeUndefined();
    expect(bandOf('4')).toBeUndefined();
  });

  it('scoreCampaign gives each theme its own coverage and the silent part of it', () => {
    // In t, weights 1 and 3: the first is marked. In u silence counts as 0.
    const themed = [
      { ...criteria[0]!, theme: 't' },
      { ...criteria[1]!, theme: 't', weight: '3' },
      { ...criteria[2]!, theme: 'u' },
      { edition: '2026', criterion: 'four', theme: 'v' },
    ];
    const rows = [
      ...marks('a', '4', '', 'no response'),
      { department: 'a', criterion: 'four', status: 'not applicable' },
    ];
    const { themes } = one(rows, { criteria: themed });
    expect(themes.map(({ theme, coverage, silence }) => [theme, coverage, silence])).toEqual([
      ['t', { value: 0.25, shownPercent: '25', silent: 0, silentPercent: '0' }, 'none'],
      ['u', { value: 1, shownPercent: '100', silent: 1, silentPercent: '100' }, 'all'],
      ['v', { value: 0, shownPercent: '0', silent: 0, silentPercent: '0' }, 'none'],
    ]);
  });

  it('scoreCampaign says exactly which coverage a score needs', () => {
    const percentOf = (min_coverage?: string) =>
      score([], { editions: [{ ...edition, ...(min_coverage && { min_coverage }) }] })
        .minimumPercent;
    expect([percentOf(), percentOf('0.125'), percentOf('1')]).toEqual(['50', '12.5', '100']);
  });

  it('scoreCampaign previews the exact mean of the assessors where no mark is agreed', () => {
    const own = (assessor: string, mark: string) => ({
      ...marks('a', mark)[0]!,
      assessor,
    });
    const rows = [own('A1', '1'), own('A2', '2'), own('A3', '2'), ...marks('a', '', '4', '4')];
    const result = one(rows, { editions: [{ ...edition, status: 'draft' }] });
    expect(result.criteria()[0]).toMatchObject({ mark: '1.67', from: 'mean of assessors', row: 2 });
    expect(result.score).toEqual({ kind: 'score', value: 145 / 18, shown: '8.1' });
    const agreed = one([...rows, ...marks('a', '0')]);
    expect(agreed.criteria()[0]).toMatchObject({ mark: '0', from: 'agreed' });
  });

  it('scoreCampaign guesses no status where assessors without a mark disagree', () => {
    const rows = ['no response', 'withheld'].map((status) => ({
      ...marks('a', status)[0]!,
      assessor: status,
    }));
    expect(one(rows).criteria()[0]).toMatchObject({ status: 'not assessed' });
    expect(one(rows.slice(0, 1)).criteria()[0]).toMatchObject({ status: 'no response' });
  });

  it('scoreCampaign says what silence did, and what refusal did: the score with each alone the other way round', () => {
    const rows = marks('a', '4', 'no response', 'withheld');
    const shownOf = (own: DepartmentResult) =>
      own
        .otherTreatments()
        .map(({ status, treatment, score: { kind, ...rest } }) => [
          status,
          treatment,
          kind === 'score' ? (rest as { shown: string }).shown : kind,
        ]);
    // Full marks on one of three: 3.3 with two zeros, 5.0 with either of them left out.
    expect(one(rows).score).toMatchObject({ shown: '3.3' });
    expect(shownOf(one(rows))).toEqual([
      ['no response', 'excluded', '5.0'],
      ['withheld', 'excluded', '5.0'],
    ]);
    // With refusal left out anyway, leaving silence out too is one of three: below the minimum.
    const mixed = one(rows, { editions: [{ ...edition, withheld: 'excluded' }] });
    expect(mixed.score).toMatchObject({ shown: '5.0' });
    expect(shownOf(mixed)).toEqual([
      ['no response', 'excluded', 'none'],
      ['withheld', 'zero', '3.3'],
    ]);
    expect(shownOf(one(marks('a', '4', 'withheld', '1')))).toEqual([
      ['withheld', 'excluded', '6.3'],
    ]);
    expect(one(marks('a', '4', '1', '1')).otherTreatments()).toEqual([]);
  });

  it('scoreCampaign counts a wholly silent department as 0 under zero, and not under excluded', () => {
    const rows = [{ department: 'a', criterion: 'all', status: 'no response' }];
    const zero = score(rows);
    expect(zero.departments[0]).toMatchObject({
      score: { shown: '0.0' },
      rank: { kind: 'none', why: 'first-by-silence' },
      silence: 'all',
      coverage: { value: 1, silent: 1 },
    });
    expect(zero.overall).toMatchObject({ kind: 'mean', silent: 1 });
    const excluded = score(rows, { editions: [{ ...edition, no_response: 'excluded' }] });
    expect(excluded.departments[0]).toMatchObject({
      score: { kind: 'none', why: 'no-response' },
      rank: { kind: 'none', why: 'no-score' },
    });
    expect(excluded.departments[0]?.otherTreatments()).toMatchObject([
      { status: 'no response', treatment: 'zero', score: { shown: '0.0' } },
    ]);
  });

  it('scoreCampaign gives no theme score, no rank and no part in the mean below the minimum coverage', () => {
    const inThemes = criteria.map((row, at) => ({ ...row, theme: at < 2 ? 't' : 'u' }));
    const rows = [...marks('a', '4', 'not assessed', '2'), ...marks('b', '1', '2', '4')];
    const asked = { criteria: inThemes, editions: [{ ...edition, min_coverage: '0.6' }] };
    const { departments, themes } = score(rows, asked);
    // In `t` one of two counts for a: half, which is below 0.6. Of three in all two count, 0.67.
    expect(departments[0]?.themes).toMatchObject([
      {
        score: { kind: 'none', why: 'below-coverage' },
        rank: { kind: 'none', why: 'no-score' },
        coverage: { value: 0.5, shownPercent: '50' },
      },
      { score: { shown: '5.0' }, rank: { rank: 2, of: 2 } },
    ]);
    // 10 × (4 + 2) ÷ 8: the marks of `t` count towards the department all the same.
    expect(departments[0]?.score).toMatchObject({ shown: '7.5' });
    // Only b has a score in `t`: 10 × 3 ÷ 8.
    expect(departments[1]?.themes[0]).toMatchObject({ score: { shown: '3.8' }, rank: { of: 1 } });
    expect(themes).toMatchObject([
      { theme: 't', mean: { shown: '3.8' }, over: 1, of: 2 },
      { theme: 'u', mean: { shown: '7.5' }, over: 2, of: 2 },
    ]);
  });

  it('scoreCampaign gives a theme score at exactly the minimum coverage', () => {
    const themed = criteria.map((row, at) => ({ ...row, theme: at < 2 ? 't' : 'u' }));
    expect(one(marks('a', '2', 'not assessed', '1'), { criteria: themed }).themes).toMatchObject([
      { score: { shown: '5.0' }, rank: { rank: 1 }, coverage: { value: 0.5 } },
      { score: { shown: '2.5' } },
    ]);
  });

  it('scoreCampaign takes the themes of a weighted department score that are shown no score', () => {
    const themed = criteria.map((row, at) => ({ ...row, theme: at < 2 ? 't' : 'u' }));
    const themes = ['t', 'u'].map((theme) => ({
      edition: '2026',
      theme,
      name: theme,
      weight: theme === 't' ? '1' : '3',
    }));
    const editions = [{ ...edition, min_coverage: '0.6' }];
    const result = one(marks('a', '4', 'not assessed', '2'), {
      criteria: themed,
      themes,
      editions,
    });
    expect(result.themes[0]?.score).toEqual({ kind: 'none', why: 'below-coverage' });
    // (1·10 + 3·5) ÷ 4, over a coverage of (1·1/2 + 3·1) ÷ 4.
    expect(result).toMatchObject({
      score: { value: 6.25, shown: '6.3' },
      coverage: { value: 0.875 },
    });
  });

  it('scoreCampaign gives the mean of each theme over the departments that have one', () => {
    const themed = criteria.map((row) => ({ ...row, theme: row.criterion }));
    const rows = [...marks('a', '1', '2'), ...marks('b', '2')];
    expect(score(rows, { criteria: themed }).themes).toMatchObject([
      { theme: 'one', mean: { shown: '3.8' }, over: 2, of: 2 },
      { theme: 'two', mean: { shown: '5.0' }, over: 1, of: 2 },
      { theme: 'three', over: 0, of: 2 },
    ]);
  });

  it('scoreCampaign lists who existed and has no row, and nobody where there are no marks', () => {
    expect(score(marks('a', '1')).notAssessed).toEqual(['b']);
    expect(score([]).notAssessed).toEqual([]);
    const published = [{ edition: '2026', department: 'b', score: '2' }];
    expect(score(marks('a', '1'), { publishedScores: published }).notAssessed).toEqual([]);
  });

  it('scoreCampaign does not list a former name, or what closed and has a successor with a row', () => {
    const change = (kind: string, from: string) => [
      { changed_on: '2026-05-01', kind, from, to: 'a' },
    ];
    const closed = [
      { department: 'a' },
      { department: 'b', opened_on: '2010', closed_on: '2026-05-01' },
    ];
    const rows = marks('a', '1');
    expect(score(rows, { departmentChanges: change('rename', 'b') }).notAssessed).toEqual([]);
    expect(score(rows, { departmentChanges: change('split', 'b') }).notAssessed).toEqual(['b']);
    const merged = { departmentChanges: change('merge', 'b'), departments: closed };
    expect(score(rows, merged).notAssessed).toEqual([]);
    expect(score(rows, { departments: closed }).notAssessed).toEqual(['b']);
  });

  it('scoreCampaign shows a judgement as typed beside computed departments', () => {
    const judged = { ...edition, overall: 'judgement', overall_score: '2', overall_reason: 'Why.' };
    const result = score(marks('a', '1', '1', '1'), { editions: [judged] });
    expect(result.overall).toMatchObject({
      kind: 'judgement',
      reason: 'Why.',
      value: 2,
      shown: '2',
      mean: { shown: '2.5', over: 1, of: 1 },
    });
    expect(result.departments[0]?.score).toMatchObject({ shown: '2.5' });
  });
});

describe('next gains', () => {
  const levels = ['0', '1', '3'].map((mark) => ({ edition: '2026', criterion: 'one', mark }));

  it('next gains are the largest first, ties in the order of the criteria', () => {
    const { next } = one(marks('a', '1', '2', 'no response'), { levels });
    expect(
      next().map(({ criterion, from, to, gain, score: after }) => [
        criterion,
        from,
        to,
        gain.shown,
        after.shown,
      ]),
    ).toEqual([
      ['three', undefined, '4', '3.3', '5.8'],
      ['one', '1', '3', '1.7', '4.2'],
      ['two', '2', '4', '1.7', '4.2'],
    ]);
  });

  it('next gains of what is not answered go to the first level above 0', () => {
    const { next } = one(marks('a', 'no response', '2', '2'), { levels });
    expect(next().find(({ criterion }) => criterion === 'one')).toMatchObject({ to: '1' });
  });

  it('next gains leave out what would lower the score, the full mark and what does not apply', () => {
    // A first mark of 1 of 4 where nothing was assessed would pull a score of 10 down.
    expect(one(marks('a', '', '4', '4'), { levels }).next()).toEqual([]);
    expect(one(marks('a', 'not applicable', '4', '4')).next()).toEqual([]);
  });

  it('next gains never show as nothing, however few decimals scores have', () => {
    const { next } = one(marks('a', '1', '4', '4'), {
      levels: ['0', '1', '1.01'].map((mark) => ({ edition: '2026', criterion: 'one', mark })),
      editions: [{ ...edition, decimals: '0' }],
    });
    expect(next()[0]).toMatchObject({ gain: { shown: '0.01' }, score: { shown: '8' } });
  });

  it('next gains are none without a score', () => {
    expect(one(marks('a', '1')).next()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { compareWithPublished } from '#score/published.ts';
import { historyOf } from '#score/history.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeCampaign, type Cells, type Tables } from './make-campaign.ts';
import { marks, twoYears } from './two-years.ts';

const years: Tables = {
  ...twoYears,
  editions: [
    { edition: '2023', year: '2023' },
    { edition: '2024', year: '2024' },
    ...twoYears.editions,
  ],
  departments: [
    { department: 'old' },
    { department: 'a' },
    { department: 'late', opened_on: '2026-05' },
  ],
  departmentChanges: [{ changed_on: '2026-01-01', kind: 'rename', from: 'old', to: 'a' }],
  publishedScores: [
    { edition: '2024', department: 'old', score: '2' },
    { edition: '2023', department: 'overall', score: '1' },
    { edition: '2023', department: 'old', note: 'Placed first.' },
  ],
};

const history = (department: string, before: Cells[], now: Cells[]) => {
  const campaign = makeCampaign({ ...years, assessments: { '2025': before, '2026': now } });
  return historyOf(campaign, scoreCampaign(campaign), department);
};

describe('historyOf', () => {
  it('historyOf goes through renames, and joins only what is compared as a whole', () => {
    const points = history('a', marks('old', '1', '2'), marks('a', '2', '2'));
    expect(points.map(({ edition, department, join }) => [edition, department, join])).toEqual([
      ['2023', 'old', false],
      ['2024', 'old', false],
      ['2025', 'old', false],
      ['2026', 'a', true],
    ]);
    expect(points.map(({ outcome }) => outcome)).toMatchObject([
      { kind: 'published', note: 'Placed first.' },
      { kind: 'published', score: '2' },
      { kind: 'scored', score: { shown: '3.8' } },
      { kind: 'scored', score: { shown: '5.0' } },
    ]);
    expect(points.map((point) => point.break)).toMatchObject([
      { kind: 'first' },
      { kind: 'published' },
      { kind: 'change', change: { kind: 'none', why: 'no-marks-before' } },
      undefined,
    ]);
  });

  it('historyOf does not join over the common criteria alone', () => {
    const [, , , last] = history('a', marks('old', '1', '2'), marks('a', '2'));
    expect(last).toMatchObject({
      join: false,
      break: { kind: 'change', change: { scope: 'common' } },
    });
  });

  it('historyOf does not join across a draft, which the change passes over', () => {
    const [first, second] = twoYears.editions;
    const campaign = makeCampaign({
      ...twoYears,
      editions: [first!, { ...first!, edition: '2025-draft', status: 'draft' }, second!],
      criteria: [
        ...twoYears.criteria,
        ...['one', 'two'].map((criterion) => ({ edition: '2025-draft', criterion })),
      ],
      assessments: Object.fromEntries(
        ['2025', '2025-draft', '2026'].map((edition) => [edition, marks('a', '1', '2')]),
      ),
    });
    const points = historyOf(campaign, scoreCampaign(campaign), 'a');
    expect(points.map(({ edition, join }) => [edition, join])).toEqual([
      ['2025', false],
      ['2025-draft', true],
      ['2026', false],
    ]);
    expect(points.at(-1)?.break).toMatchObject({
      kind: 'change',
      change: { kind: 'change', scope: 'whole', edition: '2025' },
    });
  });

  it('historyOf tells a department that was not assessed from one that did not exist', () => {
    const points = history('late', marks('a', '1', '2'), marks('a', '1', '2'));
    expect(points.map(({ outcome }) => outcome)).toEqual([
      { kind: 'absent', why: 'did-not-exist' },
      { kind: 'absent', why: 'did-not-exist' },
      { kind: 'absent', why: 'did-not-exist' },
      { kind: 'absent', why: 'not-assessed' },
    ]);
    expect(points.at(-1)).toMatchObject({ join: false, break: { kind: 'absent' } });
  });
});

describe('compareWithPublished', () => {
  const compare = (published: Cells[]) => {
    const campaign = makeCampaign({
      ...twoYears,
      publishedScores: published,
      assessments: { '2026': [...marks('a', '1', '2'), ...marks('b', '', '')] },
    });
    return compareWithPublished(campaign, scoreCampaign(campaign));
  };

  it('compareWithPublished takes figures as numbers, and words as nothing to compare', () => {
    const row = { edition: '2026', department: 'a' };
    expect(compare([{ ...row, score: '3.80' }])).toEqual([]);
    expect(compare([{ ...row, note: 'Placed first.' }])).toEqual([]);
  });

  it('compareWithPublished finds what differs, of a department and of the overall score', () => {
    const found = compare([
      { edition: '2026', department: 'a', score: '3.7' },
      { edition: '2026', department: 'overall', score: '3.8' },
      { edition: '2026', department: 'overall', score: '4' },
      { edition: '2026', department: 'b', score: '1' },
    ]);
    expect(found).toEqual([
      {
        edition: '2026',
        department: 'a',
        published: '3.7',
        shown: '3.8',
        file: 'data/test.csv',
        row: 2,
      },
      {
        edition: '2026',
        department: 'overall',
        published: '4',
        shown: '3.8',
        file: 'data/test.csv',
        row: 4,
      },
      {
        edition: '2026',
        department: 'b',
        published: '1',
        shown: undefined,
        why: 'no-row',
        file: 'data/test.csv',
        row: 5,
      },
    ]);
  });

  it('compareWithPublished says nothing of an edition without marks', () => {
    expect(compare([{ edition: '2025', department: 'a', score: '3.7' }])).toEqual([]);
  });
});

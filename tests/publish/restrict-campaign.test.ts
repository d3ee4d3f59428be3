import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Campaign } from '#model/campaign.ts';
import { declareTable } from '#model/table.ts';
import { restrictCampaign } from '#publish/restrict-campaign.ts';
import { relateCampaign } from '#relate/relate-campaign.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeReadings } from '../relate/make-readings.ts';
import { makeCampaign, type Cells, type Tables } from '../score/make-campaign.ts';

const years = ['2024', '2025', '2026'];

/** 2025's plan is another question than 2024's, and 2026's `q` continues it. */
const questions: Cells[] = [
  { edition: '2024', criterion: 'plan' },
  { edition: '2025', criterion: 'plan' },
  { edition: '2026', criterion: 'q', follows: 'plan', comparable_reason: 'As in 2025.' },
];
const marks = (criterion: string, mark: string): Cells[] => [{ department: 'a', criterion, mark }];
const without2025 = (campaign: Campaign) => restrictCampaign(campaign, new Set(['2024', '2026']));
const lastChange = (campaign: Campaign) =>
  scoreCampaign(campaign).get('2026')?.departments[0]?.change;

describe('restrictCampaign', () => {
  test('restrictCampaign ties no question to one that has the same id in an edition before the hidden one', () => {
    const campaign = makeCampaign({
      editions: years.map((edition) => ({ edition, year: edition })),
      departments: [{ department: 'a' }],
      criteria: questions,
      assessments: {
        '2024': marks('plan', '4'),
        '2025': marks('plan', '1'),
        '2026': marks('q', '1'),
      },
    });
    expect(lastChange(campaign)).toMatchObject({ scope: 'whole', difference: { shown: '0.0' } });
    const shown = without2025(campaign);
    expect(lastChange(shown)).toEqual({ kind: 'none', why: 'nothing-comparable', edition: '2024' });
    expect(shown.criteria.at(-1)).toMatchObject({
      follows: undefined,
      comparable_reason: undefined,
    });
  });

  test('restrictCampaign leaves the questions of one method tied by their ids', () => {
    const campaign = makeCampaign({
      editions: years.map((edition) => ({ edition, year: edition, method: 'm' })),
      departments: [{ department: 'a' }],
      criteria: years.map((edition) => ({ edition, criterion: 'plan' })),
      assessments: { '2024': marks('plan', '4'), '2026': marks('plan', '1') },
    });
    expect(lastChange(without2025(campaign))).toMatchObject({
      scope: 'whole',
      difference: { shown: '-7.5' },
      edition: '2024',
    });
  });

  test('restrictCampaign ties no objective to one that has the same id in an edition before the hidden one', () => {
    const campaign = makeReadings({
      editions: {
        '2024': { objectives: ['p a'], links: [['p', 'x', 3, 'no']] },
        '2025': { objectives: ['p a'], links: [['p', 'x', 3, 'explicit']] },
        '2026': { objectives: ['q a p'], links: [['q', 'x', 3, 'explicit']] },
      },
    });
    expect(relateCampaign(campaign).get('2026')?.change).toMatchObject({ newObjectives: [] });
    expect(relateCampaign(without2025(campaign)).get('2026')?.change).toMatchObject({
      made: [],
      newObjectives: [{ objective: 'q' }],
      dropped: [{ objective: 'p' }],
    });
  });

  test('restrictCampaign keeps what an edition says of one before it that is shown', () => {
    const campaign = makeCampaign({
      editions: years.map((edition) => ({ edition, year: edition })),
      departments: [{ department: 'a' }],
      criteria: questions,
    });
    const shown = restrictCampaign(campaign, new Set(['2025', '2026']));
    expect(shown.criteria.at(-1)).toMatchObject({ follows: 'plan' });
  });
});

/** 2026 is shown, 2027 is a draft. */
const shared = (tables: Partial<Tables>) =>
  restrictCampaign(
    makeCampaign({
      editions: [
        { edition: '2026', evidence_to: '2026-06-30' },
        { edition: '2027', year: '2027', status: 'draft' },
      ],
      departments: [],
      criteria: [],
      ...tables,
    }),
    new Set(['2026']),
  );

describe('restrictCampaign shows of what belongs to no edition', () => {
  test.for<[why: string, row: Cells, tables: Partial<Tables>, isShown: boolean]>([
    ['marked in a shown edition', {}, { assessments: { '2026': [{ criterion: 'c' }] } }, true],
    [
      'marked in a hidden edition alone',
      {},
      { assessments: { '2027': [{ criterion: 'c' }] } },
      false,
    ],
    ['with a reply in a shown edition', {}, { replies: [{ edition: '2026' }] }, true],
    ['with a reply in a hidden edition', {}, { replies: [{ edition: '2027' }] }, false],
    ['that shares a shown objective', {}, { objectives: { '2026': [{ objective: 'o' }] } }, true],
    ['open on the shown reference day', { opened_on: '2026-06-30' }, {}, true],
    ['opened the day after', { opened_on: '2026-07-01' }, {}, false],
    ['of which the day of opening is not known for sure', { opened_on: '2026' }, {}, false],
    ['of which nothing is known', {}, {}, false],
    ['closed before', { opened_on: '2001', closed_on: '2026-06-30' }, {}, false],
    ['closed after', { opened_on: '2001', closed_on: '2026-07' }, {}, true],
    ['made by a shown change', {}, { departmentChanges: [change('2026-06')] }, true],
    ['made by a change after it', {}, { departmentChanges: [change('2026-07')] }, false],
  ])('a department %s: %#', ([, row, tables, isShown]) => {
    const given = Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [name, withDepartment(rows)]),
    );
    const { departments } = shared({ ...given, departments: [{ department: 'd', ...row }] });
    expect(departments.map(({ department }) => department)).toEqual(isShown ? ['d'] : []);
  });

  test('the changes up to the newest shown reference day', () => {
    const { departmentChanges } = shared({
      departments: [{ department: 'd' }],
      departmentChanges: ['2026-07-01', '2026-06-30', '2026', '2027'].map(change),
    });
    expect(departmentChanges.map(({ changed_on }) => changed_on)).toEqual(['2026-06-30', '2026']);
  });

  test('the sectors and forms that a shown row names', () => {
    const shown = shared({
      departments: [
        { department: 'd', opened_on: '2001', sector: 'open' },
        { department: 'e', opened_on: '2027', sector: 'hidden' },
      ],
      sectors: [{ sector: 'open' }, { sector: 'hidden' }, { sector: 'unused' }],
      forms: [{ form: 'open' }, { form: 'hidden' }],
      links: {
        '2026': [{ objective: 'o', form: 'open', link_made: 'no' }],
        '2027': [{ objective: 'o', form: 'hidden', link_made: 'no' }],
      },
    });
    expect(shown.sectors.map(({ sector }) => sector)).toEqual(['open']);
    expect(shown.forms.map(({ form }) => form)).toEqual(['open']);
  });

  test('the helplines and settings, whole', () => {
    const shown = shared({ helplines: [{}], site: [{ key: 'name', value: 'Grades' }] });
    expect([shown.helplines.length, shown.site.length]).toEqual([1, 1]);
  });
});

function change(changed_on: string): Cells {
  return { changed_on, kind: 'create', to: 'd' };
}

/** Rows, by edition or not, about the department `d`. */
function withDepartment(rows: Cells[] | Record<string, Cells[]>): typeof rows {
  const own = (list: Cells[]) => list.map((row) => ({ department: 'd', ...row }));
  if (Array.isArray(rows)) return own(rows);
  return Object.fromEntries(Object.entries(rows).map(([edition, list]) => [edition, own(list)]));
}

test('a table that does not say what is shown of it does not compile', () => {
  const declared = {
    name: 'notes',
    required: false,
    about: 'Notes.',
    key: ['edition'] as const,
    row: z.object({ edition: z.string() }),
  };
  // @ts-expect-error -- Nothing says which of its rows a build shows.
  declareTable({ ...declared, file: 'notes.csv' });
  // @ts-expect-error -- Its rows belong to editions, so that they are not open to all.
  declareTable({ ...declared, file: 'notes.csv', shown: 'all' });
  const byEdition = {
    ...declared,
    key: [],
    file: 'notes/<edition>.csv',
    row: z.object({}),
  } as const;
  // @ts-expect-error -- Its files belong to editions, so that they are not open to all.
  declareTable({ ...byEdition, shown: 'all' });
  expect(declareTable({ ...declared, file: 'notes.csv', shown: 'edition' }).shown).toBe('edition');
});

import { afterAll, expect, test, vi } from 'vitest';
import type { Status } from '#model/status.ts';

/*
 * One more status, added to the table and to the words alone: everything that lists statuses or adds
 * them up has to have it. All that asks the table is loaded anew, with the other table in its place.
 */
vi.resetModules();
vi.doMock('#model/status-traits.ts', async (original) => {
  const { statusTraits } = await original<{ statusTraits: object }>();
  const lapsed = {
    applies: true,
    counts: 'no_response',
    needsReason: true,
    place: 2.5,
    noScore: 'withheld',
    alsoWritten: 'caducado',
  };
  return { statusTraits: { ...statusTraits, lapsed } };
});
const { listedStatuses, ruledStatuses, statuses } = await import('#model/status.ts');
const { columnNotes } = await import('#model/cell.ts');
const { assessments } = await import('#model/tables/assessments.ts');
const { ingestCampaign } = await import('#ingest/ingest-campaign.ts');
const { criterionView } = await import('#views/criterion/view.ts');
const { statusBlocks } = await import('#views/method/questions.ts');
const { campaignWith, soundFile, today } = await import('../ingest/sound-campaign.ts');
const { makeSite } = await import('../publish/make-site.ts');
const { marks } = await import('./two-years.ts');

afterAll(() => {
  vi.doUnmock('#model/status-traits.ts');
  vi.resetModules();
});

const lapsed = 'lapsed' as Status;
const { site, book } = makeSite({
  editions: [{ edition: '2026', no_response: 'zero', withheld: 'excluded' }],
  departments: ['a', 'b', 'c'].map((department) => ({ department, name: department })),
  criteria: ['one', 'two', 'three'].map((criterion) => ({ edition: '2026', criterion })),
  assessments: {
    '2026': [
      ...marks('a', '4', lapsed, 'no response'),
      ...marks('b', lapsed, lapsed, lapsed),
      ...marks('c', 'not applicable', '4', 'withheld'),
    ],
  },
});
const { words } = site.locale;
Object.assign(words.score.status, { lapsed: 'Lapsed' });
Object.assign(words.method.statuses.meaning, { lapsed: 'It lapsed.' });
Object.assign(words.criterion.answers.each, {
  lapsed: { other: (count: string) => `${count} lapsed` },
});

const resultOf = (department: string) => book.results.get(department)!;

test('a new status is in both lists, with the column that says what it counts as', () => {
  expect(statuses).toContain(lapsed);
  expect(listedStatuses.slice(1, 4)).toEqual(['no response', lapsed, 'withheld']);
  expect(ruledStatuses).toEqual(['no response', lapsed, 'withheld']);
});

test('a new status is a word that the column takes, and offers', () => {
  const column = assessments.row.shape.status.unwrap();
  expect(columnNotes.get(column)?.choices).toContain(lapsed);
  expect(column.parse(lapsed)).toBe(lapsed);
});

test('a new status is in the sums: it counts as zero, is covered, and can be turned round', () => {
  const { score, coverage, silence, otherTreatments } = resultOf('a');
  // 4 of 4 in one of three.
  expect(score).toMatchObject({ shown: '3.3' });
  expect(coverage).toMatchObject({ shownPercent: '100', silentPercent: '67' });
  expect(silence).toBe('part');
  expect(otherTreatments().map(({ status, treatment }) => [status, treatment])).toEqual([
    ['no response', 'excluded'],
    [lapsed, 'excluded'],
  ]);
  expect(resultOf('b').score).toMatchObject({ shown: '0.0' });
});

test('a new status is checked for its reason and its rule', () => {
  const files = campaignWith({
    'data/assessments/2026.csv': 'department,criterion,status\ntransport,budget,lapsed\n',
    'data/editions.csv': soundFile('data/editions.csv').replaceAll('one,zero', 'one,'),
  });
  const kinds = ingestCampaign(files, today).issues.map(({ kind }) => kind);
  expect(kinds).toContain('status-without-reason');
  expect(kinds).toContain('status-without-rule');
});

test('a new status is on the page of a question, and on that of the method', () => {
  const page = criterionView(site, book, book.criteria[1]!);
  expect(page.hero.answers).toContain('2 lapsed');
  expect(page.spread?.words.table.rows).toContainEqual(['Lapsed', '2', 'a, b']);
  expect(page.rows.map((row) => row.name)).toEqual(['c', 'a', 'b']);
  const table = statusBlocks(site, book).find((block) => block.kind === 'table');
  expect(JSON.stringify(table)).toContain('It lapsed.');
});

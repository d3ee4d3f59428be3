import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { campaignWith, soundFile, today, type Replacement } from './sound-campaign.ts';

const marks = 'data/assessments/2026.csv';
const header = 'department,criterion,assessor,status,mark,reason\n';
const health = 'health,budget,,,3,A line for two years.\n';

/** Who has to have rows in 2026, and how grave it is, where health alone has some. */
function lacking(files: Replacement): string[] {
  const { issues } = ingestCampaign(campaignWith({ [marks]: header + health, ...files }), today);
  return issues.flatMap((issue) =>
    issue.kind === 'department-without-rows' && issue.facts.edition === '2026'
      ? [`${issue.facts.department}: ${issue.severity}, ${issue.facts.why}`]
      : [],
  );
}

const methods = (before: string, now: string): Replacement => ({
  'data/editions.csv': soundFile('data/editions.csv')
    .replace(/one,zero\n$/, `${now},zero\n`)
    .replace('one,zero\n', `${before},zero\n`),
});

/** Another department, without marks before. */
const withTowns = (dates: string): Replacement => ({
  'data/departments.csv': `${soundFile('data/departments.csv')}towns,Ministry of Towns,${dates}\n`,
  [marks]: `${header}${health}transport,budget,,,0,None was found.\n`,
});

const evidence = {
  'data/evidence/2026.csv': `${soundFile('data/evidence/2026.csv')}towns,budget,Plan,2026-03,https://example.org/plan\n`,
};
const reply = { 'data/replies.csv': 'edition,department,status\n2026,towns,no reply\n' };

test('one that the edition before assessed under the same method is an error', () => {
  expect(lacking({})).toEqual(['transport: error, before']);
});

test('two editions without a method are not of one method', () => {
  expect(lacking(methods('', ''))).toEqual(['transport: warning, open']);
  expect(lacking(methods('one', 'two'))).toEqual(['transport: warning, open']);
});

test('one that was only not assessed in the edition before is a warning', () => {
  const before = soundFile('data/assessments/2025.csv').replace(
    'no response,,',
    'not assessed,,Merged.',
  );
  expect(lacking({ 'data/assessments/2025.csv': before })).toEqual(['transport: warning, open']);
});

test('one that closed within the window, or on its last day, needs no rows', () => {
  for (const [closed, expected] of [
    ['2026-01', []],
    ['2026-07-31', []],
    ['2026-08-01', ['transport: error, before']],
  ] as const) {
    const departments = soundFile('data/departments.csv').replace('2001-05,', `2001-05,${closed}`);
    expect(lacking({ 'data/departments.csv': departments })).toEqual(expected);
  }
});

test('rows under a new name count for the old one, and rows under the old one for the new', () => {
  const renamed = (rows: string): string[] =>
    lacking({
      'data/departments.csv': `${soundFile('data/departments.csv')}mobility,Ministry of Mobility,,\n`,
      'data/department_changes.csv':
        'changed_on,kind,from,to\n2026-07-31,rename,transport,mobility\n',
      [marks]: header + health + rows,
    });
  expect(renamed('mobility,budget,,,0,None was found.\n')).toEqual([]);
  expect(renamed('transport,budget,,,0,None was found.\n')).toEqual([]);
  expect(renamed('')).toEqual(['mobility: error, before']);
});

test('one of which nothing is known needs no rows, and is missed where it has evidence or a reply', () => {
  expect(lacking(withTowns(','))).toEqual([]);
  expect(lacking({ ...withTowns(','), ...evidence })).toEqual(['towns: error, evidence']);
  expect(lacking({ ...withTowns(','), ...reply })).toEqual(['towns: error, reply']);
});

test('one that is known to have been open is a warning, and an error with evidence or a reply', () => {
  expect(lacking(withTowns('2020,'))).toEqual(['towns: warning, open']);
  expect(lacking({ ...withTowns('2020,'), ...evidence })).toEqual(['towns: error, evidence']);
  expect(lacking({ ...withTowns('2020,'), ...reply })).toEqual(['towns: error, reply']);
});

test('one that opened after the window, or in it as far as is known, needs no rows', () => {
  expect(lacking({ ...withTowns('2026-08-01,'), ...reply })).toEqual([]);
  expect(lacking(withTowns('2026-07-31,'))).toEqual(['towns: warning, open']);
  expect(lacking(withTowns('2026,'))).toEqual([]);
});

test('one row for all questions cures it, and a draft may be unfinished', () => {
  const row = 'transport,all,,not assessed,,It was being wound up.\n';
  expect(lacking({ [marks]: header + health + row })).toEqual([]);
  const draft = soundFile('data/editions.csv').replace('2026,published', '2026,draft');
  expect(lacking({ 'data/editions.csv': draft })).toEqual([]);
});

import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { campaignWith, soundFile, today } from './sound-campaign.ts';

/** What a campaign is whose file has another name, and what that file is read as. */
function readUnder(right: string, name: string) {
  const files = campaignWith({ [right]: undefined, [name]: soundFile(right) });
  const { campaign, issues, files: read } = ingestCampaign(files, today);
  const use = read.find(({ file }) => file === name);
  return { isWhole: campaign !== undefined, issues, use };
}

test.each([
  'data/assessments/2026.CSV',
  'data/Assessments/2026.csv',
  'data/assessments/Assessments - 2026.csv',
  'data/assessments/assessments_2026.csv',
  'data/assessments/2026 .csv',
  'data/assessments/2026.csv.csv',
  'data/assessments/2026.csv.txt',
  'data/assessments/2026 (1).csv',
  'data/assessments/2026 - Copy.csv',
  'data/assessments/Copy of 2026.csv',
  'data/assessments/2026-Table 1.csv',
  'data/assessments-2026.csv',
  'data/2026 assessments.csv',
  'data/Grades - assessments 2026.csv',
])('%s is read as the assessments of 2026', (name) => {
  const { isWhole, issues, use } = readUnder('data/assessments/2026.csv', name);
  expect(issues).toEqual([]);
  expect(isWhole).toBe(true);
  expect(use).toEqual({ file: name, table: 'assessments', edition: '2026', rows: 2 });
});

test.each([
  'data/Departments.csv',
  'data/departments.CSV',
  'data/Grades - departments.csv',
  'data/departments (2).csv',
])('%s is read as the departments', (name) => {
  const { issues, use } = readUnder('data/departments.csv', name);
  expect(issues).toEqual([]);
  expect(use).toEqual({ file: name, table: 'departments', edition: undefined, rows: 2 });
});

test.each([
  ['data/assessment/2026.csv', 'data/assessments/2026.csv'],
  ['data/2026.csv', 'data/assessments/2026.csv'],
  ['data/assessments.csv', 'data/assessments/<edition>.csv'],
])('%s is probably %s, and an error where no such table is there', (name, nearest) => {
  const unread = (others: Record<string, undefined>) => {
    const only = { ...others, 'data/assessments/2026.csv': undefined, [name]: 'department' };
    const { issues } = ingestCampaign(campaignWith(only), today);
    return issues.filter(({ kind }) => kind === 'unknown-file');
  };
  const file = { place: { file: name }, nearest };
  expect(unread({})).toMatchObject([{ ...file, severity: 'warning' }]);
  expect(unread({ 'data/assessments/2025.csv': undefined })).toMatchObject([
    { ...file, severity: 'error' },
  ]);
});

test.each(['data/departments old.csv', 'data/archive/departments.csv', 'data/old/2026.csv'])(
  '%s may be anything, and is not read',
  (name) => {
    const { issues } = ingestCampaign(
      campaignWith({ [name]: soundFile('data/departments.csv') }),
      today,
    );
    expect(issues.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['unknown-file', 'warning'],
    ]);
  },
);

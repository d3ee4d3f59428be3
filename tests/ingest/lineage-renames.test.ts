import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { campaignWith, today } from './sound-campaign.ts';

const kindsOf = (...renames: string[]) =>
  ingestCampaign(
    campaignWith({
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,,
old,Ministry of Roads,,2024-05
older,Ministry of Ways,,2023-05
`,
      'data/department_changes.csv': ['changed_on,kind,from,to', ...renames, ''].join('\n'),
    }),
    today,
  )
    .issues.map(({ kind }) => kind)
    .filter((kind) => kind !== 'closed-without-change');

test('a chain of renames is no issue', () => {
  expect(kindsOf('2023-05,rename,older,old', '2024-05,rename,old,health')).toEqual([]);
});

test('a rename that is there twice is told once, as a doubled key', () => {
  expect(kindsOf('2024-05,rename,old,health', '2024-05,rename,old,health')).toEqual([
    'doubled-key',
  ]);
});

test('a department that is renamed back is told as a circle alone', () => {
  expect(kindsOf('2024,rename,health,transport', '2025,rename,transport,health')).not.toContain(
    'renamed-twice',
  );
});

test('a rename without one of its ends is told as incomplete alone', () => {
  expect(kindsOf('2024-05,rename,old,health', '2024-04,rename,old,')).toEqual([
    'change-incomplete',
  ]);
});

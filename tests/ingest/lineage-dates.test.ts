import { expect, test } from 'vitest';
import { ingestCampaign } from '#ingest/ingest-campaign.ts';
import { campaignWith, today } from './sound-campaign.ts';

const kindsOf = (changed: string, { opened = '', closed = '' }) =>
  ingestCampaign(
    campaignWith({
      'data/departments.csv': `department,name,opened_on,closed_on
health,Ministry of Health,,
transport,Ministry of Transport,,
towns,Ministry of Towns,${opened},${closed}
`,
      'data/department_changes.csv': `changed_on,kind,from,to
${changed},transfer,towns,health
`,
    }),
    today,
  )
    .issues.map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('lineage'));

test.each([
  ['2026-01-01', '9999-12-31', []],
  ['2026-01-01', '9999', []],
  ['2026-01-01', '2025-12-31', []],
  ['2026-01-02', '2025-12-31', ['lineage-after-close']],
  ['2024-03-01', '2024-02', []],
  ['2024-03-02', '2024-02', ['lineage-after-close']],
  ['2026', '2025-06', ['lineage-after-close']],
])('a change of %s from a department closed %s brings %j', (changed, closed, kinds) => {
  expect(kindsOf(changed, { closed })).toEqual(kinds);
});

test.each([
  ['2024-02', '2024-03-01', []],
  ['2024-02', '2024-03-02', ['lineage-before-open']],
  ['2023-12-31', '2024', []],
  ['2023-12-30', '2024', ['lineage-before-open']],
])('a change of %s from a department opened %s brings %j', (changed, opened, kinds) => {
  expect(kindsOf(changed, { opened })).toEqual(kinds);
});

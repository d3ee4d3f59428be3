import { describe, expect, test } from 'vitest';
import type { Campaign } from '#model/campaign.ts';
import { restrictCampaign } from '#publish/restrict-campaign.ts';
import { relateCampaign } from '#relate/relate-campaign.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { makeReadings } from '../relate/make-readings.ts';
import { makeCampaign, type Cells } from '../score/make-campaign.ts';

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

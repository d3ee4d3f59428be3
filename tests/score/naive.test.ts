import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '#model/campaign.ts';
import { loadCampaign } from '#publish/load-campaign.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { arbitraryCampaign, uglyCampaign } from './arbitrary-campaign.ts';
import { asNaive } from './as-naive.ts';
import { scoreNaively } from './naive.ts';

function expectAgreement(campaign: Campaign): void {
  const results = scoreCampaign(campaign);
  for (const { edition } of campaign.editions) {
    const naive = scoreNaively(campaign, edition);
    const departments = naive.departments.map((each) => ({
      ...each,
      coverage: expect.closeTo(each.coverage, 12) as number,
    }));
    const asked = new Set(
      campaign.criteria.filter((row) => row.edition === edition).map(({ theme }) => theme),
    );
    expect(asNaive(results.get(edition)!, asked)).toEqual({ ...naive, departments });
  }
}

/** What the engine says of another treatment, held against the campaign with that one rule changed. */
function expectOtherTreatments(campaign: Campaign): void {
  const results = scoreCampaign(campaign);
  for (const key of ['no_response', 'withheld'] as const) {
    const status = key === 'withheld' ? 'withheld' : 'no response';
    const reversed = {
      ...campaign,
      editions: campaign.editions.map((row) => ({
        ...row,
        [key]: row[key] === 'zero' ? ('excluded' as const) : ('zero' as const),
      })),
    };
    for (const { edition } of campaign.editions) {
      const naive = scoreNaively(reversed, edition).departments;
      results.get(edition)?.departments.forEach((result, place) => {
        const other = result.otherTreatments().find((each) => each.status === status);
        const occurs = result.criteria().some((each) => each.status === status);
        expect(other !== undefined).toBe(occurs);
        if (!other) return;
        const shown = other.score.kind === 'score' ? other.score.shown : null;
        expect(shown).toBe(naive[place]?.shown);
      });
    }
  }
}

describe('the engine and the naive implementation', () => {
  it('agree on random campaigns', () => {
    fc.assert(fc.property(arbitraryCampaign, expectAgreement), { numRuns: 300 });
  });

  it('agree on marks and weights that have no denominator in common', () => {
    fc.assert(fc.property(uglyCampaign, expectAgreement), { numRuns: 300 });
  });

  it('agree on what each other treatment of silence and refusal would bring', () => {
    fc.assert(fc.property(arbitraryCampaign, expectOtherTreatments), { numRuns: 300 });
  });

  it.each(['tests/cases/rdr-2022', '.'])('agree on the campaign in %s', (folder) => {
    expect(existsSync(`${folder}/data/editions.csv`)).toBe(true);
    const { campaign } = loadCampaign(folder, '2026-11-22');
    if (campaign === undefined) throw new Error(`${folder} has errors`);
    expectAgreement(campaign);
    expectOtherTreatments(campaign);
  });
});

import type { Campaign } from '#model/campaign.ts';
import type { EditionResult } from '#model/outcome.ts';
import { relateCampaign } from '#relate/relate-campaign.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { asNaive } from '../../score/as-naive.ts';

/**
 * Everything that a campaign comes to, without names and texts: scores, ranks, coverage and changes,
 * who is in which edition with which marks, where bands begin, and which links are made.
 */
export function figuresOf(campaign: Campaign): string {
  const results = scoreCampaign(campaign);
  const figures = {
    editions: campaign.editions.map(({ edition }) => {
      const result = results.get(edition);
      return { edition, ...(result && figuresIn(result)) };
    }),
    bands: campaign.bands.map(({ edition, from }) => ({ edition, from })),
    links: [...relateCampaign(campaign).values()].map(({ departments }) =>
      departments.map(({ department, objectives }) => ({
        department,
        links: objectives
          .flatMap(({ links }) => links)
          .map(({ objective, form, relevance, linkMade }) => [
            objective,
            form,
            relevance,
            linkMade,
          ]),
      })),
    ),
  };
  return JSON.stringify(figures, leaveOut);
}

function figuresIn(result: EditionResult) {
  return {
    ...asNaive(result, new Set(result.themes.map(({ theme }) => theme))),
    changes: result.departments.map(({ change }) => change),
    marks: result.departments.map((each) => [each.department, each.criteria()]),
  };
}

/** Where a record stands and what was written about it is no figure; fractions are no JSON. */
const leaveOut = (key: string, value: unknown): unknown =>
  ['file', 'row', 'reason', 'band'].includes(key)
    ? undefined
    : typeof value === 'bigint'
      ? String(value)
      : value;

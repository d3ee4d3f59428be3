import type { Campaign } from '#model/campaign.ts';

/**
 * A campaign as if some editions only were in it, so that nothing of a draft or of an edition under
 * an embargo can reach a page, a chart, a change or a download. Departments and their lineage stay
 * whole: they belong to no edition.
 */
export function restrictCampaign(campaign: Campaign, editions: ReadonlySet<string>): Campaign {
  const own = <T extends { readonly edition: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => editions.has(row.edition));
  const files = <T>(tables: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...tables].filter(([edition]) => editions.has(edition)));
  return {
    ...campaign,
    editions: own(campaign.editions),
    themes: own(campaign.themes),
    criteria: own(campaign.criteria),
    levels: own(campaign.levels),
    weights: own(campaign.weights),
    bands: own(campaign.bands),
    assessments: files(campaign.assessments),
    evidence: files(campaign.evidence),
    objectives: files(campaign.objectives),
    links: files(campaign.links),
    publishedScores: own(campaign.publishedScores),
    replies: own(campaign.replies),
  };
}

import { editionBefore } from '#lineage/editions.ts';
import type { Campaign } from '#model/campaign.ts';

/**
 * A campaign as if some editions only were in it, so that nothing of a draft or of an edition under
 * an embargo can reach a page, a chart, a change or a download. Departments and their lineage stay
 * whole: they belong to no edition. What an edition says of a hidden one before it goes too: a
 * question or an objective would otherwise continue what happens to have the same id in the edition
 * before that.
 */
export function restrictCampaign(campaign: Campaign, editions: ReadonlySet<string>): Campaign {
  const own = <T extends { readonly edition: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => editions.has(row.edition));
  const files = <T>(tables: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...tables].filter(([edition]) => editions.has(edition)));
  const orphans = new Set(withHiddenBefore(campaign, editions));
  return {
    ...campaign,
    editions: own(campaign.editions),
    themes: own(campaign.themes),
    criteria: own(campaign.criteria).map((row) =>
      // An id that one method keeps still ties, but not where the marks cannot be compared.
      orphans.has(row.edition) ? { ...row, follows: undefined, comparable_reason: undefined } : row,
    ),
    levels: own(campaign.levels),
    weights: own(campaign.weights),
    bands: own(campaign.bands),
    assessments: files(campaign.assessments),
    evidence: files(campaign.evidence),
    objectives: new Map(
      [...files(campaign.objectives)].map(([edition, rows]) => [
        edition,
        orphans.has(edition) ? rows.map((row) => ({ ...row, follows: undefined })) : rows,
      ]),
    ),
    links: files(campaign.links),
    publishedScores: own(campaign.publishedScores),
    replies: own(campaign.replies),
  };
}

/** The editions of which the one directly before is hidden. */
function withHiddenBefore({ editions }: Campaign, shown: ReadonlySet<string>): string[] {
  return editions.flatMap((edition) => {
    const before = editionBefore(editions, edition);
    return before === undefined || shown.has(before.edition) ? [] : [edition.edition];
  });
}

import { editionBefore } from '#lineage/edition-before.ts';
import type { Campaign } from '#model/campaign.ts';
import type { EditionResult } from '#model/outcome.ts';
import { departmentResults } from './department-results.ts';
import { tieEditions, type Earlier } from './earlier-edition.ts';
import { groupEvents } from '#lineage/group-events.ts';
import { notAssessed } from './not-assessed.ts';
import { judgedOverall, meanOverall } from './overall.ts';
import { readScheme } from './scheme.ts';
import { round } from './round.ts';
import { themeMeans } from './theme-means.ts';
import { workOutEdition, type EditionWorking } from './working.ts';

/**
 * Scores every edition of a campaign, drafts too, in the order of the editions; by the id of the
 * edition. Exact throughout, rounded once where a figure is shown; the order of rows changes no
 * value. Never throws for a campaign that has been checked; with errors in it the figures mean
 * nothing.
 */
export function scoreCampaign(campaign: Campaign): ReadonlyMap<string, EditionResult> {
  const departments = campaign.departments.map(({ department }) => department);
  const events = groupEvents(campaign.departmentChanges);
  const workings = new Map<string, EditionWorking>();
  const results = new Map<string, EditionResult>();
  for (const edition of campaign.editions) {
    const rows = campaign.assessments.get(edition.edition) ?? [];
    const scheme = readScheme(campaign, edition);
    const working = workOutEdition({ scheme, rows }, departments);
    const former = editionBefore(campaign.editions, edition);
    const before = former && workings.get(former.edition);
    const earlier = before && tieEditions(working, before, events);
    workings.set(edition.edition, working);
    results.set(edition.edition, scoreEdition(campaign, working, earlier));
  }
  return results;
}

function scoreEdition(
  campaign: Campaign,
  working: EditionWorking,
  earlier: Earlier | undefined,
): EditionResult {
  const { edition, decimals, minCoverage } = working.scheme;
  const { departments } = working;
  return {
    edition: edition.edition,
    overall: judgedOverall(edition) ?? meanOverall([...departments.values()], decimals),
    themes: themeMeans(working),
    minimumPercent: round(minCoverage.mul(100), 0),
    departments: departmentResults(working, earlier),
    notAssessed: notAssessed(campaign, edition, new Set(departments.keys())),
  };
}

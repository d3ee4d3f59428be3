import { editionBefore } from '#lineage/edition-before.ts';
import type { Campaign } from '#model/campaign.ts';
import type { EditionResult } from '#model/outcome.ts';
import type { Edition } from '#model/tables/editions.ts';
import { departmentResults } from './department-results.ts';
import { tieEditions, type Earlier } from './earlier-edition.ts';
import { groupEvents } from '#lineage/group-events.ts';
import { notAssessed } from './not-assessed.ts';
import { judgedOverall, meanOverall } from './overall.ts';
import { readScheme } from './scheme.ts';
import { showExactly } from './show-exactly.ts';
import { themeColumns } from './theme-columns.ts';
import { themeMean } from './theme-mean.ts';
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
  const formers = campaign.editions.map((edition) => editionBefore(campaign.editions, edition));
  for (const [index, edition] of campaign.editions.entries()) {
    const rows = campaign.assessments.get(edition.edition) ?? [];
    const scheme = readScheme(campaign, edition);
    const working = workOutEdition({ scheme, rows }, departments);
    const former = formers[index];
    const before = former && workings.get(former.edition);
    const earlier = before && tieEditions(working, before, events);
    results.set(edition.edition, scoreEdition(campaign, working, earlier));
    workings.set(edition.edition, working);
    keepOnly(workings, formers.slice(index + 1));
  }
  return results;
}

/** Forgets the workings that no later edition is compared with: they are the largest part of scoring. */
function keepOnly(
  workings: Map<string, EditionWorking>,
  editions: readonly (Edition | undefined)[],
): void {
  const needed = new Set(editions.map((former) => former?.edition));
  for (const edition of workings.keys()) if (!needed.has(edition)) workings.delete(edition);
}

function scoreEdition(
  campaign: Campaign,
  working: EditionWorking,
  earlier: Earlier | undefined,
): EditionResult {
  const { scheme, departments } = working;
  const { edition, decimals, minCoverage } = scheme;
  const columns = themeColumns(working);
  return {
    edition: edition.edition,
    overall: judgedOverall(edition) ?? meanOverall([...departments.values()], decimals),
    themes: columns.map((column) => themeMean(column, scheme)),
    minimumPercent: showExactly(minCoverage.mul(100)),
    departments: departmentResults(working, columns, earlier),
    notAssessed: notAssessed(campaign, edition, new Set(departments.keys())),
  };
}

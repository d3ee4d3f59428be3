import { absentFrom } from '#lineage/lives.ts';
import { editionBefore } from '#lineage/editions.ts';
import { groupEvents } from '#lineage/events.ts';
import type { Campaign } from '#model/campaign.ts';
import type { EditionResult } from '#model/outcome.ts';
import type { Edition } from '#model/tables/editions.ts';
import { tieEditions, type Earlier } from './change.ts';
import { scoreExactly, type ExactEdition } from './department.ts';
import { judgedOverall, meanOverall } from './overall.ts';
import { overallChange } from './overall-change.ts';
import { departmentResults, themesOf } from './results.ts';
import { showExactly } from './round.ts';
import { readScheme } from './scheme.ts';
import { themeMean } from './theme.ts';

/**
 * Scores every edition of a campaign, drafts too, in the order of the editions; by the id of the
 * edition. Exact throughout, rounded once where a figure is shown; the order of rows changes no
 * value. Never throws for a campaign that has been checked; with errors in it the figures mean
 * nothing. The rules are those of docs/scoring-rules.md, and comments of this folder cite them by
 * their numbers.
 */
export function scoreCampaign(campaign: Campaign): ReadonlyMap<string, EditionResult> {
  const departments = campaign.departments.map(({ department }) => department);
  const events = groupEvents(campaign.departmentChanges);
  const exact = new Map<string, ExactEdition>();
  const results = new Map<string, EditionResult>();
  for (const edition of campaign.editions) {
    const rows = campaign.assessments.get(edition.edition) ?? [];
    const now = scoreExactly(readScheme(campaign, edition), rows, departments);
    const former = editionBefore(campaign.editions, edition);
    const before = former && exact.get(former.edition);
    const earlier = before && tieEditions(now, before, events);
    results.set(edition.edition, scoreEdition(campaign, now, earlier));
    exact.set(edition.edition, now);
  }
  return results;
}

function scoreEdition(
  campaign: Campaign,
  exact: ExactEdition,
  earlier: Earlier | undefined,
): EditionResult {
  const { scheme, departments } = exact;
  const { edition, decimals, minCoverage, themes } = scheme;
  const mean = meanOverall([...departments.values()], decimals);
  const results = departmentResults(exact, earlier);
  return {
    edition: edition.edition,
    overall: judgedOverall(edition, mean) ?? mean,
    change: overallChange(exact, earlier, results),
    themes: themes.map((theme) => themeMean(theme, themesOf(theme, exact), scheme)),
    minimumPercent: showExactly(minCoverage.mul(100)),
    departments: results,
    notAssessed: notAssessed(campaign, edition, new Set(departments.keys())),
  };
}

/**
 * The departments that are known to have existed in an edition and have no row in it, neither a mark nor a published
 * score (docs/scoring-rules.md, Who is in an edition), in the order of the departments. A former
 * name of one that has a row is not listed, nor is one that had closed by then and whose successor
 * has a row. None for an edition without marks: its record does not say whom it left out.
 * @param assessed the departments with marks
 */
function notAssessed(
  campaign: Campaign,
  edition: Edition,
  assessed: ReadonlySet<string>,
): readonly string[] {
  if (assessed.size === 0) return [];
  const published = campaign.publishedScores.filter((row) => row.edition === edition.edition);
  const present = new Set([...assessed, ...published.map(({ department }) => department)]);
  return absentFrom(campaign, edition, present);
}

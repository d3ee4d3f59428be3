import type { Campaign, Placed } from '#model/campaign.ts';
import type { ObjectiveState } from '#model/objective-state.ts';
import type { LinkFinding, NotAnalysed, ObjectiveFinding } from '#model/relevance.ts';
import type { Link } from '#model/tables/links.ts';
import type { Objective } from '#model/tables/objectives.ts';
import { bestMade, effectiveLinks, isRelevant, linkFindings, namesAllOf } from './links.ts';
import { inTableOrder } from './in-table-order.ts';

/** An objective, and the one of the edition before that it says it follows. */
export interface FollowingObjective extends ObjectiveFinding {
  readonly follows: string | undefined;
}

type Tables = Pick<Campaign, 'departments' | 'forms' | 'objectives' | 'links'>;

/**
 * Every objective of an edition with its links, one for each department that shares it, in the
 * order of the rows; empty where none are on file.
 */
export function objectiveFindings(campaign: Tables, edition: string): FollowingObjective[] {
  const links = Map.groupBy(campaign.links.get(edition) ?? [], ({ objective }) => objective);
  const rows = campaign.objectives.get(edition) ?? [];
  const shares = Map.groupBy(rows, ({ objective }) => objective);
  return rows.map((row) => {
    const others = (shares.get(row.objective) ?? []).filter((other) => other !== row);
    return toFinding(campaign, row, { others, links: links.get(row.objective) ?? [] });
  });
}

function toFinding(
  { departments, forms }: Tables,
  row: Placed<Objective>,
  { others, links }: { others: readonly Objective[]; links: readonly Placed<Link>[] },
): FollowingObjective {
  const { objective, department, text, page, follows, file } = row;
  const own = effectiveLinks(links, department);
  const namesAll = namesAllOf(own);
  const findings = linkFindings(own, department, namesAll);
  const formIds = forms.map(({ form }) => form);
  const departmentIds = departments.map((each) => each.department);
  const sharing = others.map((other) => other.department);
  return {
    objective,
    department,
    text,
    sourceTitle: row.source_title,
    sourceUrl: row.source_url,
    page,
    follows,
    sharedWith: inTableOrder(sharing, departmentIds, (id) => id),
    state: objectiveState(findings),
    links: inTableOrder(findings, formIds, ({ form }) => form),
    namesAll,
    file,
    row: row.row,
  };
}

/**
 * What an objective came to, by the best that is made of its relevant links. For a joint objective
 * as one: the links of all its departments.
 */
function objectiveState(links: readonly LinkFinding[]): ObjectiveState {
  if (links.length === 0) return 'not-analysed';
  const made = bestMade(links.filter(isRelevant));
  if (made === undefined) return 'not-relevant';
  return made === 'no' ? 'gap' : made;
}

/** The objectives that nobody read for any form, each with its departments. */
export function notAnalysedOf(objectives: readonly ObjectiveFinding[]): NotAnalysed[] {
  const unread = objectives.filter(({ state }) => state === 'not-analysed');
  return [...Map.groupBy(unread, ({ objective }) => objective)].map(([objective, findings]) => ({
    objective,
    departments: findings.map(({ department }) => department),
  }));
}

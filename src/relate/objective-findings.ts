import type { Campaign, Placed } from '#model/campaign.ts';
import type { ObjectiveFinding } from '#model/relevance.ts';
import type { Link } from '#model/tables/links.ts';
import type { Objective } from '#model/tables/objectives.ts';
import { effectiveLinks } from './effective-links.ts';
import { inOrder } from './in-order.ts';
import { linkFindings, namesAllOf } from './link-findings.ts';
import { objectiveState } from './objective-state.ts';

/** An objective, and the one of the edition before that it says it follows. */
export interface FollowingObjective extends ObjectiveFinding {
  readonly follows?: string;
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
    ...(row.source_title !== undefined && { sourceTitle: row.source_title }),
    ...(row.source_url !== undefined && { sourceUrl: row.source_url }),
    ...(page !== undefined && { page }),
    ...(follows !== undefined && { follows }),
    sharedWith: inOrder(sharing, departmentIds, (id) => id),
    state: objectiveState(findings),
    links: inOrder(findings, formIds, ({ form }) => form),
    ...(namesAll !== undefined && { namesAll }),
    file,
    row: row.row,
  };
}

import { editionBefore } from '#lineage/editions.ts';
import { eventsBetween, groupEvents } from '#lineage/events.ts';
import type { Lineage } from '#lineage/names.ts';
import type { Campaign } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import { objectiveFindings, type FollowingObjective } from '#relate/objective-findings.ts';

/** The edition that another is compared with, and what lies between the two. */
export interface Between extends Lineage {
  readonly edition: string;
  /** Its objectives, by department. */
  readonly before: ReadonlyMap<string, readonly FollowingObjective[]>;
}

/** The edition before and what lies between; undefined for the first. */
export function betweenEditions(campaign: Campaign, edition: Edition): Between | undefined {
  const former = editionBefore(campaign.editions, edition);
  if (former === undefined) return undefined;
  const events = groupEvents(campaign.departmentChanges);
  const objectives = objectiveFindings(campaign, former.edition);
  return {
    edition: former.edition,
    before: Map.groupBy(objectives, ({ department }) => department),
    between: eventsBetween(events, former, edition),
    events,
  };
}

import type { Placed } from '#model/campaign.ts';
import type { DepartmentChange } from '#model/tables/department-changes.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { Check } from './reading.ts';

interface Step {
  readonly from: string;
  readonly to: string;
  readonly change: Placed<DepartmentChange>;
}

/**
 * Lineage that comes back to where it started. Each change that closes a circle with those above
 * it is reported, with the way round. A transfer moves a part and may go both ways.
 */
export const checkLineageCircles: Check = ({ campaign, placeOf }) => {
  const steps: Step[] = [];
  return campaign.departmentChanges.flatMap((change) => {
    const { from, to, kind } = change;
    if (from === undefined || to === undefined || kind === 'transfer') return [];
    const way = findWay(steps, to, from);
    if (way === undefined) {
      steps.push({ from, to, change });
      return [];
    }
    const path = [from, to, ...way.map((step) => step.to)].join(' → ');
    const place = placeOf(change, 'to');
    const also = way.map((step) => placeOf(step.change, 'to'));
    return [makeIssue('lineage-circular', { place, found: to, facts: { path }, also })];
  });
};

/** The steps that lead from one department to another; none where they are the same, undefined where there is no way. */
function findWay(steps: readonly Step[], start: string, goal: string): Step[] | undefined {
  const ways = new Map<string, Step[]>([[start, []]]);
  for (const [at, way] of ways) {
    if (at === goal) return way;
    for (const step of steps) {
      if (step.from === at && !ways.has(step.to)) ways.set(step.to, [...way, step]);
    }
  }
  return undefined;
}

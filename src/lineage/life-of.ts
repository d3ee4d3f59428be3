import type { LineageNote } from '#model/outcome.ts';
import type { Department } from '#model/tables/departments.ts';
import type { Life } from './existed-in.ts';
import { earliestDay, latestDay } from '#model/dates.ts';
import { touching } from './touching.ts';

const making = new Set<LineageNote['kind']>(['rename', 'replace', 'split', 'create']);

/**
 * When a department opened and closed. Where its day of opening is blank, it opened with the event
 * that made it; without such an event, or where another event names it before, the day stays
 * unknown. Never throws.
 */
export function lifeOf(
  { department, opened_on, closed_on }: Department,
  events: readonly LineageNote[],
): Life {
  return { opened_on: opened_on ?? dayOfMaking(department, events), closed_on };
}

function dayOfMaking(department: string, events: readonly LineageNote[]): string | undefined {
  const own = touching(events, [department]);
  const made = own.find((event) => event.to.includes(department) && isMaking(event));
  if (made === undefined) return undefined;
  const first = earliestDay(made.changedOn);
  return own.some(({ changedOn }) => latestDay(changedOn) < first) ? undefined : made.changedOn;
}

/** One department alone merges into one that was there already. */
const isMaking = ({ kind, from }: LineageNote): boolean =>
  making.has(kind) || (kind === 'merge' && from.length > 1);

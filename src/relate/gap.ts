import type { GapOutcome, ObjectiveFinding } from '#model/relevance.ts';
import { bestMade } from './best-made.ts';
import { countJointOnce } from './count-joint-once.ts';
import { isRelevant } from './is-relevant.ts';
import { gapTally } from './link-tally.ts';

/**
 * The gap of whatever department, sector or government has these objectives, by objectives and by
 * links, or why there is none. An objective is relevant when a link of it is, and a gap when no
 * relevant link of it is made; one that nobody read for any form is left out, and a joint one
 * counts once.
 */
export function gapOf(objectives: readonly ObjectiveFinding[]): GapOutcome {
  if (objectives.length === 0) return { kind: 'none', why: 'not-read' };
  const found = objectives.flatMap(({ links }) => links);
  if (found.length === 0) return { kind: 'none', why: 'not-analysed' };
  const relevant = countJointOnce(found).filter(isRelevant);
  const links = gapTally(relevant);
  const byObjective = Map.groupBy(relevant, ({ objective }) => objective);
  const best = [...byObjective.values()].map((own) => ({ linkMade: bestMade(own) ?? 'no' }));
  const tally = gapTally(best);
  if (links === undefined || tally === undefined) return { kind: 'none', why: 'nothing-relevant' };
  return { kind: 'gap', objectives: tally, links };
}

import type { ObjectiveState } from '#model/objective-state.ts';
import type { LinkFinding } from '#model/relevance.ts';
import { bestMade } from './best-made.ts';
import { isRelevant } from './is-relevant.ts';

/**
 * What an objective came to, by the best that is made of its relevant links. For a joint objective
 * as one: the links of all its departments.
 */
export function objectiveState(links: readonly LinkFinding[]): ObjectiveState {
  if (links.length === 0) return 'not-analysed';
  const made = bestMade(links.filter(isRelevant));
  if (made === undefined) return 'not-relevant';
  return made === 'no' ? 'gap' : made;
}

import type { LinkFinding } from '#model/relevance.ts';
import type { LinkChange } from '#model/relevance-change.ts';
import { isRelevant } from '#relate/is-relevant.ts';
import type { Tie } from './tie-objectives.ts';

/**
 * The links of an objective that were a gap and are made now, or the other way round, where they
 * are relevant in both editions: a link that only the reading changed is none.
 */
export function linkChanges({ now, before }: Tie): { made: LinkChange[]; lost: LinkChange[] } {
  const earlier = new Map(before?.links.filter(isRelevant).map((link) => [link.form, link]));
  const changes = now.links.filter(isRelevant).flatMap((link) => {
    const former = earlier.get(link.form);
    return former === undefined ? [] : [toChange(link, former)];
  });
  return {
    made: changes.filter((change) => change.before === 'no' && change.now !== 'no'),
    lost: changes.filter((change) => change.before !== 'no' && change.now === 'no'),
  };
}

function toChange(now: LinkFinding, before: LinkFinding): LinkChange {
  const { objective, form, department, linkMade } = now;
  return { objective, form, departments: [department], before: before.linkMade, now: linkMade };
}

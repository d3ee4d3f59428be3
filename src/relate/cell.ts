import type {
  CellState,
  LinkFinding,
  LinkTally,
  ObjectiveFinding,
  RelevanceCell,
} from '#model/relevance.ts';
import { countJointOnce } from './count-joint-once.ts';
import { isRelevant } from './is-relevant.ts';
import { linkTally } from './link-tally.ts';

/** What these objectives come to under one form. */
export function cellOf(objectives: readonly ObjectiveFinding[], form: string): RelevanceCell {
  const all = objectives.flatMap(({ links }) => links);
  return cellFrom(
    all.filter((link) => link.form === form),
    { form, isRead: all.length > 0 },
  );
}

function cellFrom(
  found: readonly LinkFinding[],
  { form, isRead }: { form: string; isRead: boolean },
): RelevanceCell {
  const shared = countJointOnce(found);
  const relevant = shared.filter(isRelevant);
  const strongest = shared.toSorted((a, b) => b.relevance - a.relevance)[0]?.relevance;
  const links = linkTally(relevant);
  return {
    form,
    state: isRead ? stateOf(links) : 'not-read',
    links,
    ...(strongest !== undefined && { strongest }),
    objectives: relevant.map(({ objective }) => objective),
  };
}

function stateOf({ no, implicit, explicit }: LinkTally): CellState {
  const made = implicit + explicit;
  if (no === 0) return made === 0 ? 'none' : 'made';
  return made === 0 ? 'gap' : 'partly';
}

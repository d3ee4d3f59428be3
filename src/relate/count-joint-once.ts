import type { LinkFinding, Relevance } from '#model/relevance.ts';
import type { LinkMade } from '#model/tables/links.ts';
import { bestMade } from './best-made.ts';
import { isRelevant } from './is-relevant.ts';

/** The bearing of an objective on a form, for all the departments asked about as one. */
export interface SharedLink {
  readonly objective: string;
  readonly form: string;
  readonly relevance: Relevance;
  readonly linkMade: LinkMade;
}

/**
 * The links of several departments with those of a joint objective on one form as one: of the
 * strongest relevance, and made as well as the best of the departments makes it for whom it is
 * relevant (docs/decisions/0004-joint-objectives.md).
 */
export function countJointOnce(links: readonly LinkFinding[]): SharedLink[] {
  const same = Map.groupBy(links, ({ objective, form }) => `${objective} ${form}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const strongest = group.toSorted((a, b) => b.relevance - a.relevance)[0];
    if (first === undefined || strongest === undefined) return [];
    const { objective, form } = first;
    const linkMade = bestMade(group.filter(isRelevant)) ?? bestMade(group) ?? 'no';
    return [{ objective, form, relevance: strongest.relevance, linkMade }];
  });
}

import { followedCriterion } from '#lineage/followed-criterion.ts';
import { toFraction } from './decimal.ts';
import type { SchemeCriterion } from './scheme-criteria.ts';
import type { Scheme } from './scheme.ts';

/** The criterion of the edition before that one of the newer edition may be compared with. */
export interface Tie {
  /** Its place in the scheme before. */
  readonly place: number;
  /** Whether it has the same highest mark and, where themes have weights, the same theme with the same weight. */
  readonly isSame: boolean;
}

/**
 * What each criterion continues and may be compared with (design rule 11), in the order of the newer
 * scheme: the one that it follows; under the same method without a word of it the one with the same
 * id; undefined where `comparable` says no. Never throws.
 */
export function tieCriteria(now: Scheme, before: Scheme): (Tie | undefined)[] {
  return now.criteria.map((own) => {
    const id = followedCriterion(own, now.edition, before.edition);
    const place = id === undefined || !own.isComparable ? undefined : before.places.get(id);
    const former = place === undefined ? undefined : before.criteria[place];
    if (place === undefined || former === undefined) return undefined;
    const isSame =
      hasSameMark(own, former) && hasSameTheme([now, own.theme], [before, former.theme]);
    return { place, isSame };
  });
}

function hasSameMark(now: SchemeCriterion, before: SchemeCriterion): boolean {
  return toFraction(now.maxMark).equals(toFraction(before.maxMark));
}

type InScheme = readonly [scheme: Scheme, theme: string | undefined];

function hasSameTheme([now, theme]: InScheme, [before, former]: InScheme): boolean {
  if (!now.themeWeights && !before.themeWeights) return true;
  const weight = now.themeWeights?.get(theme);
  const formerWeight = before.themeWeights?.get(former);
  if (!weight || !formerWeight) return false;
  return theme === former && weight.equals(formerWeight);
}

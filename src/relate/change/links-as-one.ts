import type { LinkChange } from '#model/relevance-change.ts';
import type { LinkFinding } from '#model/relevance.ts';
import { countJointOnce, type SharedLink } from '#relate/count-joint-once.ts';
import type { Between } from './between.ts';
import type { ComparedDepartment } from './compare-departments.ts';

/** What all departments that share an objective make of its link as one, in both editions. */
export type LinksAsOne = (
  link: Pick<LinkChange, 'objective' | 'form'>,
) => Pick<LinkChange, 'before' | 'now'> | undefined;

/**
 * Looks up how a link of the newer edition stands for the government before and now. Those that
 * were not compared count too, as they do in the government's gap: what one of them makes is no
 * gap. Never throws; undefined for a link that one of the editions does not have.
 */
export function linksAsOne(
  compared: readonly ComparedDepartment[],
  { before }: Pick<Between, 'before'>,
): LinksAsOne {
  const now = byLink(
    compared.flatMap(({ objectives }) => objectives.flatMap(({ links }) => links)),
  );
  const earlier = byLink(renamedLinks(compared, before));
  return (link) => {
    const own = now.get(keyOf(link));
    const former = earlier.get(keyOf(link));
    return own && former && { before: former.linkMade, now: own.linkMade };
  };
}

/** The links of the edition before, under the ids of the objectives that continue theirs. */
function renamedLinks(
  compared: readonly ComparedDepartment[],
  before: Between['before'],
): LinkFinding[] {
  const former = Map.groupBy([...before.values()].flat(), ({ objective }) => objective);
  const ties = Map.groupBy(
    compared.flatMap((each) => each.ties),
    ({ now }) => now.objective,
  );
  return [...ties].flatMap(([objective, own]) => {
    const ids = new Set(own.flatMap((tie) => tie.before?.objective ?? []));
    const continued = [...ids].flatMap((id) => former.get(id) ?? []);
    return continued.flatMap(({ links }) => links.map((link) => ({ ...link, objective })));
  });
}

const byLink = (links: readonly LinkFinding[]): ReadonlyMap<string, SharedLink> =>
  new Map(countJointOnce(links).map((link) => [keyOf(link), link]));

const keyOf = ({ objective, form }: Pick<LinkChange, 'objective' | 'form'>): string =>
  `${objective} ${form}`;

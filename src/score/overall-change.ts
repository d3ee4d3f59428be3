import { isOneMethod } from '#lineage/editions.ts';
import type { DepartmentResult, OverallChange } from '#model/outcome.ts';
import type { Earlier } from './change.ts';
import { compareScores } from './compare.ts';
import type { ExactDepartment, ExactEdition } from './department.ts';
import { mean } from './exact.ts';

/**
 * How the government changed since the edition before (rule 11): the mean of the exact scores, then
 * and now, of the departments whose change is shown as a whole. None where these are fewer than half,
 * under another method, or where one of the two is a judgement.
 */
export function overallChange(
  now: ExactEdition,
  earlier: Earlier | undefined,
  results: readonly DepartmentResult[],
): OverallChange {
  const of = now.departments.size;
  const none = {
    kind: 'none',
    over: 0,
    of,
    edition: earlier?.scheme.edition.edition ?? '',
  } as const;
  if (earlier === undefined) return { ...none, why: 'first-edition' };
  if (of === 0 || earlier.departments.size === 0) return { ...none, why: 'no-marks' };
  const [own, former] = [now.scheme.edition, earlier.scheme.edition];
  if (own.overall === 'judgement' || former.overall === 'judgement')
    return { ...none, why: 'judgement' };
  if (!isOneMethod(own, former)) return { ...none, why: 'other-method' };
  const pairs = results.flatMap(({ department, change }) => {
    if (change.kind !== 'change' || change.scope !== 'whole') return [];
    const [here, there] = [
      now.departments.get(department),
      earlier.departments.get(change.department),
    ];
    const pair = { now: exactOf(here), before: exactOf(there) };
    return pair.now && pair.before ? [{ now: pair.now, before: pair.before }] : [];
  });
  const means = {
    now: mean(pairs.map((pair) => pair.now)),
    before: mean(pairs.map((pair) => pair.before)),
  };
  if (2 * pairs.length < of || !means.now || !means.before)
    return { ...none, why: 'fewer-than-half', over: pairs.length };
  const scores = compareScores({ now: means.now, before: means.before }, now.scheme.decimals);
  return { kind: 'change', ...scores, edition: former.edition, over: pairs.length, of };
}

const exactOf = (department: ExactDepartment | undefined) =>
  department?.outcome.kind === 'score' ? department.outcome.exact : undefined;

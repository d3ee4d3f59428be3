import type { Issue, IssueOf } from '#model/issue.ts';

/**
 * Issues with those of an edition's id that no edition can have, `2026-27`, as one for all tables: at
 * the row of `editions.csv` where it is there, with the names that its files get with the id.
 */
export function gatherEditionIds(
  issues: readonly Issue[],
  files: readonly { readonly file: string; readonly edition: string | undefined }[],
): Issue[] {
  const groups = Map.groupBy(issues.filter(isEditionId), ({ facts }) => facts.suggestion);
  const told = new Map<Issue, Issue | undefined>();
  for (const [suggestion = '', group] of groups) {
    const [first, ...others] = group.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
    if (first === undefined) continue;
    for (const other of others) told.set(other, undefined);
    const renamed = files
      .filter(({ edition }) => edition === suggestion.slice(1))
      .map(({ file }) => file.replace(/[^/]*$/, `${suggestion}.csv`));
    const names = renamed.length === 0 ? undefined : renamed.join(', ');
    const also = [...first.also, ...others.flatMap(({ place, also: more }) => [place, ...more])];
    told.set(first, { ...first, also, facts: { ...first.facts, files: names } });
  }
  return issues.flatMap((issue) => (told.has(issue) ? (told.get(issue) ?? []) : [issue]));
}

const isEditionId = (issue: Issue): issue is IssueOf<'malformed-id'> =>
  issue.kind === 'malformed-id' && issue.facts.why === 'date';

const isOwn = ({ place }: Issue): boolean => /(?:^|\/)editions\.csv$/i.test(place.file);

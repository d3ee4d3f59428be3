import type { Issue } from '#model/issue.ts';

/** Why nothing was scored: the errors by kind, where the first of each is, and what to do next. */
export function summariseIssues(issues: readonly Issue[], folder: string): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const kinds = Map.groupBy(errors, ({ kind }) => kind);
  const lines = [...kinds].map(([kind, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `  ${kind}: ${first ? placeOf(first) : ''}${more}`;
  });
  const count = errors.length === 1 ? 'one error' : `${errors.length} errors`;
  const option = folder === '.' ? '' : ` -- --campaign ${folder}`;
  return [
    `Nothing was scored: ${count} in the tables.`,
    ...lines,
    `"npm run check${option}" says what each is and how to fix it.`,
  ].join('\n');
}

function placeOf({ place: { file, row } }: Issue): string {
  return row === undefined ? file : `${file}:${row}`;
}

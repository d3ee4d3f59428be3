import type { Issue } from '#model/issue.ts';

/** How many issues of each severity there are. */
export interface IssueCounts {
  errors: number;
  warnings: number;
}

/** Counts issues, each row of a repeat on its own. */
export function countIssues(issues: readonly Issue[]): IssueCounts {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

/** `3 errors, 2 warnings`. */
export function describeCounts({ errors, warnings }: IssueCounts): string {
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

import type { ChangeKind } from '#model/tables/department-changes.ts';

/**
 * The kinds of change that end the department before. After a split or a transfer it may go on with
 * the rest of what it does.
 */
export const endingKinds: ReadonlySet<ChangeKind> = new Set([
  'rename',
  'replace',
  'merge',
  'abolish',
] as const);

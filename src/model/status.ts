import { statusTraits, type RuleColumn, type StatusTraits } from './status-traits.ts';

/** What became of a question. */
export type Status = keyof typeof statusTraits;

/** The statuses that count as their edition says. */
export type RuledStatus = {
  [S in Status]: (typeof statusTraits)[S]['counts'] extends RuleColumn ? S : never;
}[Status];

/** What the statuses that have a rule count as; undefined where the edition does not say. */
export type Treatment = Readonly<Record<RuleColumn, 'zero' | 'excluded' | undefined>>;

const isStatus = (text: string): text is Status => text in statusTraits;

/** Every status, in the order of the dictionary. */
export const statuses: readonly Status[] = Object.keys(statusTraits).filter(isStatus);

/** What is true of a status. */
export const traitsOf = (status: Status): StatusTraits => statusTraits[status];

/** Every status, in the order of lists of answers. */
export const listedStatuses: readonly Status[] = statuses.toSorted(
  (a, b) => traitsOf(a).place - traitsOf(b).place,
);

/** Whether an edition says what a status counts as. */
export function isRuled(status: Status): status is RuledStatus {
  const { counts } = traitsOf(status);
  return counts !== 'mark' && counts !== 'never';
}

/** The column of an edition that says what such a status counts as. */
export const ruleOf = (status: RuledStatus): RuleColumn => statusTraits[status].counts;

/** The statuses that have a rule, in the order of lists of answers. */
export const ruledStatuses: readonly RuledStatus[] = listedStatuses.filter(isRuled);

/** The columns of an edition that say what statuses count as. */
export const ruleColumns: readonly RuleColumn[] = [...new Set(ruledStatuses.map(ruleOf))];

/** Whether the question was put to the department and looked into, with whatever result. */
export const isAsked = (status: Status): boolean => traitsOf(status).counts !== 'never';

/**
 * The status of a row: blank with a mark is scored; without a mark nothing was assessed yet, unless
 * the row says what became of it.
 */
export function statusOf({
  status,
  mark,
}: {
  readonly status?: Status | undefined;
  readonly mark?: string | undefined;
}): Status {
  if (mark !== undefined) return status ?? 'scored';
  return status === undefined || status === 'scored' ? 'not assessed' : status;
}

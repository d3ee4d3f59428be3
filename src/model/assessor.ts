/** A word with a number, `A1`, `panel-2`; a single letter or a number alone names nobody either. */
const code = /^(?:[a-z]{1,12}[ -]?\d{1,3}|[a-z]|\d{1,3})$/i;

/** Whether a row has one assessor's own mark, and not the one that counts or that was sent to the department. */
export const isOwnMark = ({ assessor }: { readonly assessor: string }): boolean =>
  assessor !== 'agreed' && assessor !== 'draft';

/** Whether an assessor is a code, which names nobody. */
export const isAssessorCode = (assessor: string): boolean => code.test(assessor);

/** An assessor as it is compared: `a1` is `A1`, and `Agreed` is agreed. A role stays as it is typed. */
export function sameAssessor(typed: string): string {
  const small = typed.toLowerCase();
  if (small === 'agreed' || small === 'draft') return small;
  if (!code.test(typed)) return typed;
  return /^[a-z]{3}/.test(small) ? small : typed.toUpperCase();
}

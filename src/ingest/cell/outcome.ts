import type { FactsOf, IssueKind } from '#model/issue.ts';

/** A cell's value, with what is to be said of it all the same, or what is wrong with it. */
export type CellOutcome =
  | { readonly ok: true; readonly value: unknown; readonly remark?: CellProblem | undefined }
  | ({ readonly ok: false } & CellProblem);

interface ProblemOf<Kind extends IssueKind> {
  readonly kind: Kind;
  readonly found: string;
  readonly nearest?: string | undefined;
  readonly facts: FactsOf<Kind>;
}

/** What is wrong with a cell: the kind of issue and what its sentence names. */
export type CellProblem = { [Kind in IssueKind]: ProblemOf<Kind> }[IssueKind];

/** Reads the text of a cell. */
export type ReadCell = (text: string) => CellOutcome;

/** A cell that can't be taken. */
export const failed = (problem: CellProblem): CellOutcome => ({ ok: false, ...problem });

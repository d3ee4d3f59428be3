import { issueKinds } from '#model/issue-kinds.ts';
import type { FactsOf, IssueKind, IssueOf, Place, Severity } from '#model/issue.ts';

interface AnyDetails {
  readonly place: Place;
  readonly found?: string | undefined;
  readonly nearest?: string | undefined;
  readonly also?: readonly Place[];
  /** The edition's status, for the kinds whose severity depends on it; without it, published. */
  readonly status?: 'draft' | 'published' | undefined;
  /** Whether a score may be wrong for it, for the kinds whose severity depends on that; without it, it may. */
  readonly movesScores?: boolean | undefined;
}

/** The facts of a kind, which may be left out where the kind has none or needs none. */
type WithFacts<Facts> = [Facts] extends [Record<string, never>]
  ? { readonly facts?: Facts | undefined }
  : [Partial<Facts>] extends [Facts]
    ? { readonly facts?: Facts | undefined }
    : { readonly facts: Facts };

/** What a check knows of a problem; the place is needed. */
export type IssueDetails<Kind extends IssueKind> = AnyDetails & WithFacts<FactsOf<Kind>>;

/** The details of whichever kind: those of one kind are held to it by the signature. */
interface LooseDetails extends AnyDetails {
  readonly facts?: object | undefined;
}

/** An issue of a kind, with the severity that the kind has. */
export function makeIssue<Kind extends IssueKind>(
  kind: Kind,
  details: IssueDetails<Kind>,
): IssueOf<Kind>;
export function makeIssue(
  kind: IssueKind,
  { place, found, nearest, also = [], facts = {}, ...details }: LooseDetails,
): object {
  return { kind, severity: severityOf(kind, details), place, found, nearest, facts, also };
}

function severityOf(
  kind: IssueKind,
  { status, movesScores }: Pick<AnyDetails, 'status' | 'movesScores'>,
): Severity {
  const { severity } = issueKinds[kind];
  if (severity === 'by effect') return movesScores === false ? 'warning' : 'error';
  if (severity !== 'by status') return severity;
  return status === 'draft' ? 'warning' : 'error';
}

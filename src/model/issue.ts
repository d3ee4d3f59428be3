import type { issueKinds } from './issue-kinds.ts';

/** Where an issue is: a file, and as much of row and column as is known. */
export interface Place {
  /** Path below the campaign folder: `data/assessments/2026.csv`. */
  readonly file: string;
  /** The row as a spreadsheet numbers it, right after quoted line breaks too; the header is row 1. */
  readonly row?: number | undefined;
  /** The column: its letter as a spreadsheet shows it, and its name in the header. */
  readonly column?: { readonly letter: string; readonly name: string } | undefined;
}

/** The slug of a kind of issue; its page is `docs/issues/<slug>.md`. */
export type IssueKind = keyof typeof issueKinds;

/** What the sentences of a kind name besides place and find: limits, other ids, lists. */
export type FactsOf<Kind extends IssueKind> = Readonly<
  NonNullable<(typeof issueKinds)[Kind]['facts']>
>;

/** Errors stop the build; warnings are counted and never hidden. */
export type Severity = 'error' | 'warning';

/** An issue of some kind, whichever that is. */
interface AnyIssue {
  readonly severity: Severity;
  readonly place: Place;
  /** What was found, as it stands in the file. */
  readonly found?: string | undefined;
  /** The nearest id that is known, where a mistyped one is likely. */
  readonly nearest?: string | undefined;
  /** Further places of the same problem, and the other row where two clash. */
  readonly also: readonly Place[];
}

/** An issue of one of the kinds given. */
export type IssueOf<Kind extends IssueKind> = Kind extends IssueKind
  ? AnyIssue & { readonly kind: Kind; readonly facts: FactsOf<Kind> }
  : never;

/**
 * A problem in the data, as data: the words are in the catalogue, by kind, and are filled from
 * `facts`.
 */
export type Issue = IssueOf<IssueKind>;

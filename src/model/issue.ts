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

/** Errors stop the build; warnings are counted and never hidden. */
export type Severity = 'error' | 'warning';

/**
 * A problem in the data, as data: the words are in the catalogue, by kind, and are filled from
 * `facts`.
 */
export interface Issue {
  readonly kind: IssueKind;
  readonly severity: Severity;
  readonly place: Place;
  /** What was found, as it stands in the file. */
  readonly found?: string | undefined;
  /** The nearest id that is known, where a mistyped one is likely. */
  readonly nearest?: string | undefined;
  /** What else the sentence names: limits, other ids, lists. */
  readonly facts: Readonly<Record<string, string | number | undefined>>;
  /** Further places of the same problem, and the other row where two clash. */
  readonly also: readonly Place[];
}

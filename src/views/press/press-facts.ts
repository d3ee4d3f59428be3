import type { EditionFiles, FileGroup } from '#views/data/data-facts.ts';
import type { MissingList } from '#views/edition/missing.ts';
import type { RecordRow } from '#views/edition/record.ts';
import type { Frame, Link } from '#site/frame.ts';

/** What the press pack of a report shows, ready to show. */
export interface PressFacts {
  readonly frame: Frame;
  readonly head: {
    readonly kicker: string;
    readonly finding: string;
    readonly lede: string;
    /** When it may be published, or was; sealed is what may not yet be. */
    readonly when: { readonly text: string; readonly isSealed: boolean };
  };
  readonly figures: readonly PressFigure[];
  /** Published scores of the past; empty where the edition has marks. */
  readonly record: readonly RecordRow[];
  readonly quotes: readonly string[];
  readonly attribution: string;
  readonly lines: readonly PressLine[];
  /** Who is in the ranks for silence alone. */
  readonly ranked?: string | undefined;
  readonly comparison: ComparisonFacts;
  readonly missing?: readonly MissingList[] | undefined;
  readonly tables: { readonly groups: readonly FileGroup[]; readonly all: Link };
  readonly citations: EditionFiles;
  readonly contact: { readonly lead: string; readonly link?: Link };
}

/** One headline figure. */
export interface PressFigure {
  readonly value: string;
  readonly of?: string;
  readonly statement: string;
  /** What it covers and how it was worked out. */
  readonly notes: readonly string[];
  readonly link: Link;
}

/** One department. */
export interface PressLine {
  readonly href: string;
  /** Absent without a score. */
  readonly rank?: string | undefined;
  readonly finding: string;
  /** The whole name, where the finding has a shorter one. */
  readonly name?: string | undefined;
  /** What its change covers, or why there is none. */
  readonly scope: string;
}

/** What can and can't be compared with the report before. */
export interface ComparisonFacts {
  readonly lead: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    readonly count: string;
    readonly items: readonly (Link & { readonly detail: string })[];
  }[];
  readonly events: readonly string[];
}

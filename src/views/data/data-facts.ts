import type { Frame, Link } from '#site/frame.ts';

/** What the page with the downloads shows, ready to show. */
export interface DataFacts {
  readonly frame: Frame;
  readonly title: string;
  readonly lede: string;
  /** The newest first. */
  readonly editions: readonly EditionFiles[];
  readonly follow: FollowFacts;
  readonly licence: string;
  readonly dictionary: readonly TableEntry[];
}

/** Everything that can be downloaded of one edition. */
export interface EditionFiles {
  readonly id: string;
  readonly title: string;
  readonly isNewest: boolean;
  readonly groups: readonly FileGroup[];
  readonly citations: readonly Citation[];
}

/** Files of one sort. */
export interface FileGroup {
  readonly title: string;
  readonly caption: string;
  readonly files: readonly FileLine[];
}

/** One table with its two forms. */
interface FileLine {
  readonly name: string;
  readonly about: string;
  readonly rows: string;
  readonly formats: readonly (Link & { readonly spoken: string })[];
}

/** One way to cite. */
interface Citation {
  readonly form: string;
  readonly text: string;
  readonly download?: Link;
}

/** How a figure is followed to its source, with a real one where there is one. */
interface FollowFacts {
  readonly steps: readonly string[];
  readonly example?: string | undefined;
  readonly links: readonly Link[];
}

/** One table in the dictionary. */
export interface TableEntry {
  /** Its anchor on the page. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Where it is kept and what names a row. */
  readonly notes: readonly string[];
  readonly columns: readonly ColumnEntry[];
}

/** One column in the dictionary. */
interface ColumnEntry {
  readonly name: string;
  /** Its kind, whether it is always filled, what a blank means. */
  readonly traits: string;
  readonly about: string;
  readonly allowed?: string | undefined;
  readonly example?: string | undefined;
  /** The table whose ids it names. */
  readonly references?: Link | undefined;
}

import type { MarkProps } from '#components/mark-props.ts';
import type { Frame } from '#site/frame.ts';

/** What the list of reports shows, ready to show. */
export interface ReportsFacts {
  readonly frame: Frame;
  readonly hero: { readonly label: string; readonly finding: string };
  /** Newest first. */
  readonly reports: readonly ReportEntry[];
}

/** One report with its overall score, what it covers, and its date. */
export interface ReportEntry {
  readonly href: string;
  readonly title: string;
  readonly year: string;
  readonly published: string;
  readonly mark: MarkProps;
  readonly scope: readonly string[];
}

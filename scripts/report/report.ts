import type { Issue } from '#model/issue.ts';

/** What a reporter prints. */
export interface Report {
  /** The folder of the campaign, as it was given. */
  readonly campaign: string;
  readonly issues: readonly Issue[];
  /** Whether every row of a repeat is listed. */
  readonly all: boolean;
}

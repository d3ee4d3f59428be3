import type { FileUse } from '#ingest/ingest-campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { EditionUse } from '#publish/load-campaign.ts';

/** What a reporter prints. */
export interface Report {
  /** The folder of the campaign, as it was given. */
  readonly campaign: string;
  /** What the campaign calls itself. */
  readonly name: string;
  readonly issues: readonly Issue[];
  /** The files that were read, and as what. */
  readonly files: readonly FileUse[];
  /** The editions, and whether a build shows them. */
  readonly editions: readonly EditionUse[];
  /** Whether every row of a repeat is listed. */
  readonly all: boolean;
  /** Whether the report is all that the command does; then it ends with the next one. */
  readonly last: boolean;
}

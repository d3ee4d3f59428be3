import type { Issue, IssueKind } from '#model/issue.ts';
import type { Replacement } from './sound-campaign.ts';

/** A campaign with one thing wrong, and every issue that it must bring, whole. */
export interface IssueCase {
  readonly kind: IssueKind;
  readonly title: string;
  /** The files that differ from the sound campaign. */
  readonly files: Replacement;
  readonly issues: readonly Issue[];
}

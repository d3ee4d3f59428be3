import { issueKinds } from '#model/issue-kinds.ts';
import type { Issue, IssueKind, Place, Severity } from '#model/issue.ts';

/** What a check knows of a problem; all but the place may be left out. */
export interface IssueDetails {
  readonly place: Place;
  readonly found?: string | undefined;
  readonly nearest?: string | undefined;
  readonly facts?: Issue['facts'] | undefined;
  readonly also?: readonly Place[];
  /** The edition's status, for the kinds whose severity depends on it; without it, published. */
  readonly status?: 'draft' | 'published' | undefined;
}

/** An issue of a kind, with the severity that the kind has. */
export function makeIssue(kind: IssueKind, details: IssueDetails): Issue {
  const { place, found, nearest, facts = {}, also = [] } = details;
  return {
    kind,
    severity: severityOf(kind, details.status),
    place,
    ...(found === undefined ? {} : { found }),
    ...(nearest === undefined ? {} : { nearest }),
    facts,
    also,
  };
}

function severityOf(kind: IssueKind, status: IssueDetails['status']): Severity {
  const severity = issueKinds[kind];
  if (severity !== 'by status') return severity;
  return status === 'draft' ? 'warning' : 'error';
}

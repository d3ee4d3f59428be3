import { issueKinds } from '#model/issue-kinds.ts';
import type { Issue } from '#model/issue.ts';
import { compareText } from '#model/compare-text.ts';

const places = new Map<string, number>(Object.keys(issueKinds).map((kind, index) => [kind, index]));

/**
 * Issues in the order of a report: by kind, then file, then row, and as they came where all three
 * agree. An issue of a whole file stands before those of its rows.
 */
export function orderIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) =>
      (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0) ||
      compareText(a.place.file, b.place.file) ||
      (a.place.row ?? 0) - (b.place.row ?? 0),
  );
}

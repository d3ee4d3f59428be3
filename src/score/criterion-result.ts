import type { CriterionResult } from '#model/outcome.ts';
import type { Answer } from './answer.ts';
import { counts } from './counts.ts';
import { nearestDouble } from './nearest-double.ts';
import { shownMark } from './shown-mark.ts';
import type { Treatment } from './treatment.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** What one criterion came to for one department, as pages show it. Never throws. */
export function toCriterionResult(answer: Answer, treatment: Treatment): CriterionResult {
  const { criterion, entry, share } = answer;
  const result: Writable<CriterionResult> = {
    criterion: criterion.criterion,
    status: answer.status,
    maxMark: criterion.maxMark,
    weight: answer.typedWeight,
    from: entry.from,
  };
  if (criterion.theme !== undefined) result.theme = criterion.theme;
  if (entry.written !== undefined) {
    result.mark = entry.written;
    result.shownMark = shownMark(entry.written);
  }
  if (share) result.share = nearestDouble(share);
  else if (counts(answer.status, treatment)) result.share = 0;
  if (entry.source) {
    result.file = entry.source.file;
    result.row = entry.source.row;
    if (entry.source.reason !== undefined) result.reason = entry.source.reason;
  }
  return result;
}

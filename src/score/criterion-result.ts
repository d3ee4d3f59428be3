import type { Placed } from '#model/campaign.ts';
import type { CriterionResult } from '#model/outcome.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import type { Answer } from './answer.ts';
import { nearestDouble } from './nearest-double.ts';
import { shownMark } from './shown-mark.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * What one criterion came to for one department, as pages show it. Never throws.
 * @param source the row that says so
 */
export function toCriterionResult(
  answer: Answer,
  source: Placed<Assessment> | undefined,
): CriterionResult {
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
  if (answer.isCounting) result.share = nearestDouble(share);
  if (source) {
    result.file = source.file;
    result.row = source.row;
    if (source.reason !== undefined) result.reason = source.reason;
  }
  return result;
}

import type { ChangeOutcome, LineageNote } from '#model/outcome.ts';
import { changeInWords } from './change-in-words.ts';
import { compareMarks, type InEdition } from './compare-marks.ts';
import type { Earlier } from './earlier-edition.ts';
import { wayBack } from '#lineage/way-back.ts';
import type { Working } from './working.ts';

/**
 * The change of a department score since the edition before (design rule 11). The first of these
 * that holds is the outcome: there is no edition before; it has no marks; lineage breaks the
 * comparison; the department was not in it; silence, in words; no score now; no score then; nothing
 * comparable; and otherwise the change. Never throws.
 */
export function change(now: InEdition, earlier: Earlier | undefined): ChangeOutcome {
  if (!earlier) return { kind: 'none', why: 'first-edition' };
  const { edition } = earlier.scheme.edition;
  if (earlier.departments.size === 0) return { kind: 'none', why: 'no-marks-before', edition };
  const { departments } = earlier;
  const { breaks, before: id, transfers } = wayBack(now.working.department, departments, earlier);
  if (breaks.length > 0) return { kind: 'broken', by: breaks };
  const before = id === undefined ? undefined : departments.get(id);
  if (!before) return { kind: 'none', why: 'not-in-edition-before', edition };
  return compare(now, before, { earlier, transfers });
}

function compare(
  now: InEdition,
  before: Working,
  { earlier, transfers }: { earlier: Earlier; transfers: readonly LineageNote[] },
): ChangeOutcome {
  const from = { edition: earlier.scheme.edition.edition, department: before.department };
  const what = changeInWords(now.working, before);
  if (what) return { kind: 'words', what, ...from };
  const none = { kind: 'none', edition: from.edition } as const;
  if (now.working.outcome.kind === 'none') return { ...none, why: 'no-score-now' };
  if (before.outcome.kind === 'none') return { ...none, why: 'no-score-before' };
  const comparison = compareMarks(now, before, earlier.ties);
  if (!comparison) return { ...none, why: 'nothing-comparable' };
  return { kind: 'change', ...comparison, ...from, transfers };
}

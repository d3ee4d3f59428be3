import { eventsBetween } from '#lineage/events.ts';
import { type Lineage, wayBack } from '#lineage/names.ts';
import type { ChangeOutcome, LineageNote } from '#model/outcome.ts';
import { compareMarks, tieCriteria, type InEdition, type Tie } from './compare.ts';
import type { ExactDepartment, ExactEdition } from './department.ts';

/** The edition that another is compared with, and what lies between the two. */
export interface Earlier extends ExactEdition, Lineage {
  /** For each criterion of the newer edition the one that it is compared with. */
  readonly ties: readonly (Tie | undefined)[];
}

/** Ties an edition to the one before it. */
export function tieEditions(
  now: ExactEdition,
  before: ExactEdition,
  events: readonly LineageNote[],
): Earlier {
  return {
    ...before,
    ties: tieCriteria(now.scheme, before.scheme),
    between: eventsBetween(events, before.scheme.edition, now.scheme.edition),
    events,
  };
}

/**
 * The change of a department score since the edition before (rule 11). The first of these that holds
 * is the outcome: there is no edition before; it has no marks; lineage breaks the comparison; the
 * department was not in it; silence, in words; no score now; no score then; nothing comparable; and
 * otherwise the change.
 */
export function change(now: InEdition, earlier: Earlier | undefined): ChangeOutcome {
  if (!earlier) return { kind: 'none', why: 'first-edition' };
  const { departments } = earlier;
  const { edition } = earlier.scheme.edition;
  if (departments.size === 0) return { kind: 'none', why: 'no-marks-before', edition };
  const {
    breaks,
    before: id,
    transfers,
  } = wayBack(now.department.department, departments, earlier);
  if (breaks.length > 0) return { kind: 'broken', by: breaks };
  const before = id === undefined ? undefined : departments.get(id);
  if (!before) return { kind: 'none', why: 'not-in-edition-before', edition };
  return compare(now, before, { earlier, transfers });
}

function compare(
  now: InEdition,
  before: ExactDepartment,
  { earlier, transfers }: { earlier: Earlier; transfers: readonly LineageNote[] },
): ChangeOutcome {
  const from = { edition: earlier.scheme.edition.edition, department: before.department };
  const what = changeInWords(now.department, before);
  if (what) return { kind: 'words', what, ...from };
  const none = { kind: 'none', edition: from.edition } as const;
  if (now.department.outcome.kind === 'none') return { ...none, why: 'no-score-now' };
  if (before.outcome.kind === 'none') return { ...none, why: 'no-score-before' };
  const comparison = compareMarks(now, before, earlier.ties);
  if (!comparison) return { ...none, why: 'nothing-comparable' };
  return { kind: 'change', ...comparison, ...from, transfers };
}

type Words = Extract<ChangeOutcome, { kind: 'words' }>['what'];

/**
 * A move into or out of silence, or silence twice, which has no number (rule 11). Undefined where
 * neither side was silent on everything, and where the other side has no score: then nothing is
 * known that it moved from or to.
 */
function changeInWords(now: ExactDepartment, before: ExactDepartment): Words | undefined {
  const isSilent = now.silence === 'all';
  const wasSilent = before.silence === 'all';
  if (isSilent && wasSilent) return 'still-silent';
  if (isSilent && before.outcome.kind === 'score') return 'into-silence';
  if (wasSilent && now.outcome.kind === 'score') return 'out-of-silence';
  return undefined;
}

import type { ChangeOutcome, Silence } from '#model/outcome.ts';
import type { ExactOutcome } from './score-tallies.ts';

/** What a change needs to know of one side. */
export interface Answered {
  readonly silence: Silence;
  readonly outcome: ExactOutcome;
}

type Words = Extract<ChangeOutcome, { kind: 'words' }>['what'];

/**
 * A move into or out of silence, or silence twice, which has no number (design rule 11). Undefined
 * where neither side was silent on everything, and where the other side has no score: then nothing
 * is known that it moved from or to. Never throws.
 */
export function changeInWords(now: Answered, before: Answered): Words | undefined {
  const isSilent = now.silence === 'all';
  const wasSilent = before.silence === 'all';
  if (isSilent && wasSilent) return 'still-silent';
  if (isSilent && before.outcome.kind === 'score') return 'into-silence';
  if (wasSilent && now.outcome.kind === 'score') return 'out-of-silence';
  return undefined;
}

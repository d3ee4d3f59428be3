import type { HistoryBreak } from '#model/history.ts';
import type { Locale } from '#site/locale.ts';
import { wordChangeScope, type NameOf } from './change.ts';

/**
 * The word at a break of a line: `merged`, `new method`; undefined where the gap speaks for itself.
 * @param newMethod whether the two editions have different methods
 */
export function wordBreakInShort(
  locale: Locale,
  broken: HistoryBreak | undefined,
  newMethod: boolean,
): string | undefined {
  if (broken?.kind !== 'change') return undefined;
  const { breaks } = locale.words.history;
  const { change } = broken;
  if (change.kind === 'broken') {
    const [event] = change.by;
    return event === undefined ? undefined : breaks[event.kind];
  }
  const partly = newMethod ? breaks.newMethod : breaks.partly;
  if (change.kind === 'change') return partly;
  return change.kind === 'none' && change.why === 'nothing-comparable' ? partly : undefined;
}

/** Why a score does not join the one before it, in a sentence. */
export function wordBreak(locale: Locale, broken: HistoryBreak, nameOf: NameOf): string {
  const { history } = locale.words;
  return broken.kind === 'change'
    ? wordChangeScope(locale, broken.change, nameOf)
    : history.notJoined[broken.kind];
}

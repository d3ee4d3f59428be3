import { findChanges, type Change } from './find-changes.ts';

/** One thing that is not the same in two sites. */
export interface Difference extends Place {
  /** What stands in the old site in its place; empty where something was added. */
  readonly old: string;
  readonly new: string;
  /** The words around it in the old site, for a person to find it. */
  readonly around: string;
}

/** Where a difference is. */
interface Place {
  /** What kind of thing: `text`, `links`, `downloads`, `drawings`, `files` ... */
  readonly part: string;
  /** The file, and for what is inside a ZIP its name there, after a `!`. */
  readonly where: string;
}

/** Parts of which an entry is shown as a whole: half an address helps nobody. */
const whole = new Set(['links', 'anchors', 'drawings']);

/**
 * What differs between two lists of entries, word by word. Where only the spaces between words
 * differ, the part is `spaces`: 'Transport' and '6.0' may have become 'Transport6.0'.
 */
export function compareTexts(
  place: Place,
  old: readonly string[],
  now: readonly string[],
): Difference[] {
  return findChanges(old, now).flatMap((change) => {
    if (whole.has(place.part)) return pairEntries(place, change);
    const before = cutWords(change.old);
    const after = cutWords(change.new);
    const changes = joinNear(findChanges(before, after), before);
    return changes.flatMap(({ old: from, new: to, at }) => {
      const around = before.slice(Math.max(0, at - 6), at + from.length + 6).join(' ');
      const found = { ...place, old: from.join(' '), new: to.join(' '), around };
      if (from.join('') !== to.join('')) return [found];
      return [{ ...found, part: place.part === 'downloads' ? 'downloads' : 'spaces' }];
    });
  });
}

/** Entry by entry where as many went as came; otherwise each on its own. */
const pairEntries = (place: Place, { old, new: now }: Change): Difference[] =>
  old.length === now.length
    ? old.map((entry, index) => ({ ...place, old: entry, new: now[index] ?? '', around: '' }))
    : [
        ...old.map((entry) => ({ ...place, old: entry, new: '', around: '' })),
        ...now.map((entry) => ({ ...place, old: '', new: entry, around: '' })),
      ];

const word = /[^\s,;"<>{}[\]]+|[,;"<>{}[\]]/g;

const cutWords = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) => entry.match(word) ?? []);

/** A single word between two changes belongs to both: `the` stands everywhere. */
function joinNear(changes: readonly Change[], words: readonly string[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const end = last === undefined ? -2 : last.at + last.old.length;
    if (last === undefined || change.at - end > 1) {
      joined.push(change);
      continue;
    }
    const between = words.slice(end, change.at);
    joined[joined.length - 1] = {
      at: last.at,
      old: [...last.old, ...between, ...change.old],
      new: [...last.new, ...between, ...change.new],
    };
  }
  return joined;
}

import type { CardFacts, CardScale } from '#card/facts.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import {
  changedIn,
  furthestOf,
  movedOf,
  outdoOthers,
  wholeOf,
  type Change,
  type Changed,
} from '#publish/book/moves.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { wordNames } from '#site/sentence/card.ts';
import { changeLines } from './change-lines.ts';
import { frameFacts, sayCard } from './frame-facts.ts';
import { shortened } from './ranked-table.ts';
import { scaleEnds } from './scale-facts.ts';

const wordsOf = { 'most-improved': 'improved', 'largest-fall': 'fallen' } as const;

/**
 * The card of the department that rose or fell most, or of those that share that place. Changes as
 * a whole alone are compared with one another; only where there is none do those over some of the
 * questions stand in. Undefined where nothing rose or fell, or
 * all that are compared moved alike.
 */
export function changeCard(
  site: Site,
  book: EditionBook,
  kind: 'most-improved' | 'largest-fall',
): CardFacts | undefined {
  const direction = kind === 'most-improved' ? 'up' : 'down';
  const compared = comparedIn(book, direction);
  const moved = movedOf(compared, direction);
  const most = furthestOf(moved);
  const [first] = most;
  if (first === undefined || !outdoOthers(compared, most)) return undefined;
  const { words, format } = site.locale;
  const text = words.card[wordsOf[kind]];
  const { difference, edition } = first.change;
  const names = wordNames(
    site.locale,
    most.map(({ department }) => shortName(site, department)),
  );
  const lines = changeLines(site, book, { compared, most });
  const frame = frameFacts(site, book);
  const by = format.number(difference.shown.replace('-', ''));
  return {
    ...frame,
    kind,
    tone: 'score',
    name: most.length === 1 ? fullName(site, first.department) : names,
    mark: {
      kind: 'number',
      number: format.signed(difference.shown),
      of: '',
      beneath: text.beneath(edition),
    },
    lines,
    further: [],
    ...(most.length === 1 ? { scale: scaleOf(site, first.change) } : {}),
    table: { title: text.table(edition), rows: rowsOf(site, moved) },
    ...sayCard(frame, { needed: [text.finding(names, by, edition), ...lines], further: [] }),
  };
}

/** Those among whom the largest move in a direction is sought. */
function comparedIn({ result }: EditionBook, direction: 'up' | 'down'): Changed[] {
  const changed = changedIn(result.departments);
  const whole = wholeOf(changed);
  return whole.some(({ change }) => change.direction === direction) ? whole : changed;
}

const scaleOf = ({ locale }: Site, { before, now, edition }: Change): CardScale => ({
  own: Number(now.shown),
  others: [],
  mean: {
    value: Number(before.shown),
    text: locale.words.card.before(edition, locale.format.number(before.shown)),
  },
  ends: scaleEnds(locale),
});

const rowsOf = (site: Site, moved: readonly Changed[]) =>
  shortened(moved).map(({ department, change }) => ({
    text: shortName(site, department),
    value: site.locale.format.signed(change.difference.shown),
  }));

import type { CardFacts, CardScale } from '#card/facts.ts';
import type { ChangeOutcome, DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { wordNames } from '#site/sentence/card.ts';
import { frameFacts, sayCard } from './frame-facts.ts';
import { shortened } from './ranked-table.ts';
import { scaleEnds } from './scale-facts.ts';

type Change = Extract<ChangeOutcome, { kind: 'change' }>;
type Changed = Pick<DepartmentResult, 'department'> & { readonly change: Change };

const wordsOf = { 'most-improved': 'improved', 'largest-fall': 'fallen' } as const;

/**
 * The card of the department that rose or fell most, or of those that share that place. Changes as
 * a whole alone are compared with one another; only where there is none do those over some of the
 * questions stand in. Undefined where nothing rose or fell.
 */
export function changeCard(
  site: Site,
  book: EditionBook,
  kind: 'most-improved' | 'largest-fall',
): CardFacts | undefined {
  const moved = movedIn(book, kind === 'most-improved' ? 'up' : 'down');
  const [first] = moved;
  if (first === undefined) return undefined;
  const { words, format } = site.locale;
  const text = words.card[wordsOf[kind]];
  const { difference, edition } = first.change;
  const most = moved.filter(({ change }) => change.difference.shown === difference.shown);
  const names = wordNames(
    site.locale,
    most.map(({ department }) => shortName(site, department)),
  );
  const lines = most.length === 1 ? linesOf(site, first.change) : sharedLines(site, first.change);
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

/** Those that moved in a direction, furthest first. */
function movedIn({ result }: EditionBook, direction: 'up' | 'down'): Changed[] {
  const moved = result.departments.flatMap(({ department, change }) =>
    change.kind === 'change' && change.direction === direction ? [{ department, change }] : [],
  );
  const whole = moved.filter(({ change }) => change.scope === 'whole');
  const size = ({ change }: Changed): number => Math.abs(Number(change.difference.shown));
  return (whole.length === 0 ? moved : whole).toSorted((a, b) => size(b) - size(a));
}

function linesOf({ locale }: Site, change: Change): string[] {
  const { words, format } = locale;
  const { before, now, scope, compared, of } = change;
  const fromTo = words.card.fromTo(format.number(before.shown), format.number(now.shown));
  return scope === 'whole'
    ? [fromTo]
    : [fromTo, words.card.compared(format.count(compared), format.count(of))];
}

/** Of several that share the place each was compared over questions of its own. */
const sharedLines = ({ locale }: Site, { scope }: Change): string[] =>
  scope === 'whole' ? [] : [locale.words.card.comparedSome];

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

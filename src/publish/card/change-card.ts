import type { CardContent, CardSentences, CardScale } from '#card/card.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import {
  type Change,
  type Changed,
  changedIn,
  furthestOf,
  movedOf,
  outdoOthers,
  wholeOf,
} from '#publish/book/moves.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { wordChangeLines, wordNames } from '#site/sentence/card.ts';
import { wordOver, wordWhole } from '#site/sentence/change.ts';
import { asLine, beginLine } from '#site/sentence/line.ts';
import { pluralForm } from '#site/plural.ts';
import { imprintOf, sayCard } from './imprint.ts';
import { shortened } from './ranked-table.ts';
import { scaleEnds } from './card-scale.ts';

const wordsOf = { up: 'improved', down: 'fallen' } as const;

type Direction = keyof typeof wordsOf;

/**
 * The card of the department that rose or fell most, or of those that share that place. Changes as
 * a whole alone are compared with one another; only where there is none do those over some of the
 * questions stand in. Undefined where nothing rose or fell, or
 * all that are compared moved alike.
 */
export function changeCard(
  site: Site,
  book: EditionBook,
  direction: Direction,
): CardContent | undefined {
  const compared = comparedIn(book, direction);
  const moved = movedOf(compared, direction);
  const most = furthestOf(moved);
  const [first] = most;
  if (first === undefined || !outdoOthers(compared, most)) return undefined;
  const { words, format } = site.locale;
  const text = words.card[wordsOf[direction]];
  const { difference, edition } = first.change;
  const names = wordNames(
    site.locale,
    most.map(({ department }) => shortName(site, department)),
  );
  const lines = changeLines(site, book, { compared, most });
  const imprint = imprintOf(site, book);
  const by = format.number(difference.shown.replace('-', ''));
  return {
    ...imprint,
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
    scale: most.length === 1 ? scaleOf(site, first.change) : undefined,
    table: { title: text.table(edition), rows: rowsOf(site, moved) },
    ...sayCard(site, book, sentencesOf(text.finding(names, by, edition), lines, most)),
  };
}

/** From where to where it went may be left out: what it covers may not. */
function sentencesOf(
  finding: string,
  lines: readonly string[],
  [first, ...others]: readonly Changed[],
): CardSentences {
  const isWhole = others.length === 0 && first?.change.scope === 'whole';
  const further = isWhole ? lines.slice(0, 1) : [];
  return { needed: [finding, ...lines.slice(further.length)], further };
}

/** Those among whom the largest move in a direction is sought. */
function comparedIn({ result }: EditionBook, direction: Direction): Changed[] {
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

/**
 * The lines of a card of the largest change: from where to where, over how much it was worked out,
 * and among how many it is the largest.
 * @param compared those among whom it was sought
 * @param most the one that moved most, or those that share the place
 */
function changeLines(
  site: Site,
  book: EditionBook,
  { compared, most }: { readonly compared: readonly Changed[]; readonly most: readonly Changed[] },
): string[] {
  const [only, ...others] = most;
  const own =
    only !== undefined && others.length === 0 ? linesOf(site, only) : sharedLines(site, most);
  return [...own, ...amongLine(site, book, compared)];
}

function linesOf(site: Site, { department, change }: Changed): string[] {
  const { words, format } = site.locale;
  const { scope, finer = { before: change.before.shown, now: change.now.shown } } = change;
  const fromTo = words.card.fromTo(format.number(finer.before), format.number(finer.now));
  const [, ...lineage] = wordChangeLines(site.locale, change, department);
  // Over some of the questions the two figures are not the scores of the reports.
  const own =
    scope === 'whole'
      ? [fromTo, scopeLine(site, change)]
      : [words.card.fromToOver(fromTo, wordOver(site.locale, change))];
  return [...own, ...lineage];
}

/** Over how much a change was worked out. */
const scopeLine = ({ locale }: Site, change: Change): string =>
  change.scope === 'whole'
    ? asLine(wordWhole(locale, change))
    : beginLine(wordOver(locale, change));

/** Of several that share the place each was compared over questions of its own. */
function sharedLines(site: Site, most: readonly Changed[]): string[] {
  const lines = [...new Set(most.map(({ change }) => scopeLine(site, change)))];
  return lines.length === 1 ? lines : [site.locale.words.card.comparedSome];
}

/** Among how many a move is the largest, where it is not everybody. */
function amongLine({ locale }: Site, { result }: EditionBook, compared: readonly Changed[]) {
  const { words, format } = locale;
  const of = result.departments.length;
  if (compared.length === of) return [];
  const isWhole = compared.every(({ change }) => change.scope === 'whole');
  const { amongWhole, among } = words.card;
  const word = pluralForm(locale, isWhole ? amongWhole : among, of, compared.length);
  return [word(format.count(compared.length), format.count(of))];
}

import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Change, Changed } from '#publish/book/moves.ts';
import type { Site } from '#publish/site.ts';
import { wordChangeLines } from '#site/sentence/card.ts';
import { wordOver, wordWhole } from '#site/sentence/change.ts';
import { asLine, beginLine } from '#site/sentence/line.ts';
import { pluralForm } from '#site/plural.ts';

/**
 * The lines of a card of the largest change: from where to where, over how much it was worked out,
 * and among how many it is the largest.
 * @param compared those among whom it was sought
 * @param most the one that moved most, or those that share the place
 */
export function changeLines(
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
  const { before, now, scope } = change;
  const fromTo = words.card.fromTo(format.number(before.shown), format.number(now.shown));
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

import { restsOnRounding } from '#site/sentence/half.ts';
import { answeredScores } from '#publish/book/answers.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { changedIn, furthestOf, movedOf, outdoOthers, wholeOf } from '#publish/book/moves.ts';
import { countDepartments } from '#publish/count-departments.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import * as say from '#site/sentence/press.ts';

/** Sentences that may be quoted as they are, each with its scope in it. */
export function pressQuotes(site: Site, book: EditionBook): string[] {
  const { locale } = site;
  const { title } = book.edition;
  const { departments, overall } = book.result;
  const nameOf = (id: string): string => shortName(site, id);
  const silent = departments.filter(({ silence }) => silence === 'all');
  const names = silent.map(({ department }) => nameOf(department));
  const sentences = [
    say.quoteOverall(locale, { title, overall }),
    say.quoteHalf(locale, {
      title,
      passed: countDepartments(departments, 'half'),
      scored: countDepartments(departments, 'scored'),
      isRounded: restsOnRounding(
        departments.flatMap(({ score }) => (score.kind === 'score' ? [score] : [])),
      ),
    }),
    say.quoteEnds(locale, title, answeredScores(site, departments)),
    say.quoteSilent(locale, { title, names }, book.edition.no_response ?? 'excluded'),
    ...moves(site, book),
    gapQuote(site, book),
  ];
  return sentences.flatMap((sentence) => sentence ?? []);
}

/** The largest rise and fall; only changes over the same questions are compared with one another. */
function moves(site: Site, { edition: { title }, result }: EditionBook): string[] {
  const compared = wholeOf(changedIn(result.departments));
  return (['up', 'down'] as const).flatMap((direction) => {
    const most = furthestOf(movedOf(compared, direction));
    const [first] = most;
    if (first === undefined || !outdoOthers(compared, most)) return [];
    const { edition: since, difference } = first.change;
    const names = most.map(({ department }) => shortName(site, department));
    const of = compared.length;
    return [say.quoteMove(site.locale, { names, title, since, shown: difference.shown, of })];
  });
}

function gapQuote(site: Site, { edition }: EditionBook): string | undefined {
  const found = site.relations.get(edition.edition);
  if (found === undefined) return undefined;
  const read = found.departments.length - found.notRead.length;
  return say.quoteGap(site.locale, found.government.gap, { title: edition.title, read });
}

/** The published figures of the past as sentences, each with its source. */
export function recordQuotes(site: Site, { edition, published }: EditionBook): string[] {
  const { words } = site.locale;
  return [...published.values()].flatMap((row) => {
    if (row.score === undefined) return [];
    const isOverall = row.department === 'overall';
    const name = isOverall ? words.report.headline.whole : fullName(site, row.department);
    return [
      say.quoteRecord(site.locale, {
        name,
        score: row.score,
        year: String(edition.year),
        source: row.source_title ?? row.source_url,
        date: row.source_date,
      }),
    ];
  });
}

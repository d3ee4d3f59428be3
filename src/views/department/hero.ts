import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { wordChangeScope } from '#site/sentence/change.ts';
import { wordCoverage } from '#site/sentence/coverage.ts';
import { wordDepartment, wordRank, wordScore } from '#site/sentence/score.ts';

/** The head of a department's page: the mark, where it stands, what it covers, how it changed. */
export function departmentHero(site: Site, book: EditionBook, result: DepartmentResult) {
  const { locale } = site;
  const { words } = locale;
  const nameOf = (id: string): string => shortName(site, id);
  const sector = site.departments.get(result.department)?.sector;
  const sectorName = site.campaign.sectors.find((each) => each.sector === sector)?.name;
  const { band } = result;
  const standing = [wordRank(locale, result), band].flatMap((text) => text ?? []);
  return {
    kicker: words.department.kicker(book.edition.title, sectorName),
    finding: wordDepartment(locale, nameOf(result.department), result),
    name: fullName(site, result.department),
    mark: markOf(site, result),
    standing: standing.length === 0 ? undefined : words.department.standing(standing),
    bandMeaning: book.bands.find((each) => each.band === band)?.meaning,
    coverage: wordCoverage(locale, result, book.result.minimumPercent),
    change: wordChangeScope(locale, result.change, nameOf),
  };
}

/** The mark itself; silence on everything shows as words, also where it counts as 0. */
function markOf(site: Site, result: DepartmentResult) {
  const { words } = site.locale;
  const scored = result.score.kind === 'score';
  const text = wordScore(site.locale, result.score);
  if (result.silence === 'all') {
    const instead = words.score.none['no-response'];
    const beneath = scored ? words.score.countedAsZero : words.score.leftOut;
    return { instead, beneath, spoken: words.score.standsFor(instead, beneath) };
  }
  return scored
    ? { score: text, spoken: words.score.outOfTen(text) }
    : { instead: text, spoken: text };
}

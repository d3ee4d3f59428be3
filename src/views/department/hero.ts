import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { MarkProps } from '#components/mark-props.ts';
import { type Site, fullName, sectorName, shortName } from '#publish/site.ts';
import { wordChangeScope } from '#site/sentence/change.ts';
import { wordCoverage } from '#site/sentence/coverage.ts';
import { wordDepartment, wordRank, wordScore } from '#site/sentence/score.ts';

/** The score and what it covers. */
export type DepartmentHero = ReturnType<typeof departmentHero>;

/** The head of a department’s page: the mark, where it stands, what it covers, how it changed. */
export function departmentHero(site: Site, book: EditionBook, result: DepartmentResult) {
  const { locale } = site;
  const { words } = locale;
  const nameOf = (id: string): string => shortName(site, id);
  const { band } = result;
  const standing = [wordRank(locale, result), band].flatMap((text) => text ?? []);
  return {
    kicker: words.department.kicker(book.edition.title, sectorName(site, result.department)),
    finding: wordDepartment(locale, nameOf(result.department), result),
    name: fullName(site, result.department),
    mark: markOf(site, result),
    /** Rank and band, in words. */
    standing: standing.length === 0 ? undefined : words.department.standing(standing),
    bandMeaning: book.bands.find((each) => each.band === band)?.meaning,
    coverage: wordCoverage(locale, result, book.result.minimumPercent),
    change: wordChangeScope(locale, result.change, nameOf),
  };
}

/** The mark itself; silence on everything shows as words, also where it counts as 0. */
function markOf({ locale }: Site, { score, silence }: DepartmentResult): MarkProps {
  const { words } = locale;
  const scored = score.kind === 'score';
  if (silence === 'all') {
    const instead = words.score.none['no-response'];
    const beneath = scored ? words.score.countedAsZero : words.score.leftOut;
    return { instead, beneath, spoken: words.score.standsFor(instead, beneath) };
  }
  const text = wordScore(locale, score);
  return scored
    ? { score: text, spoken: words.score.outOfTen(text) }
    : { instead: text, spoken: text };
}

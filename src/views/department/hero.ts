import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName, sectorName, shortName } from '#publish/site.ts';
import { wordChangeScope } from '#site/sentence/change.ts';
import { wordCoverage } from '#site/sentence/coverage.ts';
import { wordDepartment } from '#site/sentence/score.ts';
import { standingOf } from '#site/standing.ts';
import { windowOf } from '#views/frame/frame.ts';

/** The score and what it covers. */
export type DepartmentHero = ReturnType<typeof departmentHero>;

/** The head of a department’s page: the mark, where it stands, what it covers, how it changed. */
export function departmentHero(site: Site, book: EditionBook, result: DepartmentResult) {
  const { locale } = site;
  const { words } = locale;
  const nameOf = (id: string): string => shortName(site, id);
  const { band } = result;
  const { rank, ...mark } = standingOf(locale, result);
  const standing = [rank?.long, band].flatMap((text) => text ?? []);
  return {
    kicker: words.department.kicker(book.edition.title, sectorName(site, result.department)),
    finding: wordDepartment(locale, nameOf(result.department), result),
    name: fullName(site, result.department),
    mark,
    /** Rank and band, in words. */
    standing: standing.length === 0 ? undefined : words.department.standing(standing),
    band: bandOf(site, book, band),
    coverage: wordCoverage(locale, result, book.result.minimumPercent),
    change: wordChangeScope(locale, result.change, nameOf),
    window: windowOf(site, book.edition),
  };
}

/** What a band stands for, in the coalition's words and said to be theirs; undefined without any. */
function bandOf({ locale }: Site, { bands }: EditionBook, band: string | undefined) {
  const place = bands.findIndex((each) => each.band === band);
  const own = bands[place];
  if (own?.meaning === undefined) return undefined;
  const { number } = locale.format;
  const next = bands[place + 1]?.from;
  const { bandFrom, bandTo } = locale.words.department;
  return next === undefined
    ? bandFrom(own.band, number(own.from), own.meaning)
    : bandTo({ band: own.band, from: number(own.from), to: number(next), meaning: own.meaning });
}

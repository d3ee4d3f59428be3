import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { marksBefore, movedMarks, questionName } from '#publish/book/marks-before.ts';
import { type Site, fullName, sectorName, shortName } from '#publish/site.ts';
import { pluralForm } from '#site/plural.ts';
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
    moved: wordMoved(site, book, result),
    reply: toReply(site, book, result),
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

/** So many marks are named; more are counted. */
const namedMarks = 4;

/** Which marks moved since the report before; undefined where there is nothing to compare them with. */
function wordMoved(site: Site, book: EditionBook, result: DepartmentResult): string | undefined {
  const before = marksBefore(site, book, result);
  const since = before.values().find(({ isComparable }) => isComparable)?.edition;
  if (since === undefined || result.silence === 'all') return undefined;
  const { words, format } = site.locale;
  const { mark, sentence, more, none } = words.department.moved;
  const moved = movedMarks(book, result, before);
  if (moved.length === 0) return none(since);
  const named = moved
    .slice(0, namedMarks)
    .map((each) =>
      mark(questionName(each.criterion), format.number(each.before), format.number(each.now)),
    );
  const others = moved.length - named.length;
  if (others === 0) return sentence(since, format.list(named));
  const marks = pluralForm(
    site.locale,
    more,
    others,
  )(format.enumeration(named), format.count(others));
  return sentence(since, marks);
}

/** The way to what the department said, for who reads no further; undefined where nothing is on record. */
function toReply({ locale }: Site, { replies }: EditionBook, { department }: DepartmentResult) {
  const status = replies.get(department)?.status;
  if (status === undefined || status === 'no reply') return undefined;
  return { href: '#reply', text: locale.words.department.toReply[status] };
}

import { placeScoreBar } from '#chart/score-bar/place.ts';
import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { inRankOrder } from '#publish/book/answers.ts';
import { type Site, fullName, sectorName } from '#publish/site.ts';
import { wordChangeInShort } from '#site/sentence/change.ts';
import { wordCoverageInShort } from '#site/sentence/coverage.ts';
import { shownForms } from '#site/shown-count.ts';
import { wordRanked } from '#site/sentence/score.ts';
import { standingOf } from '#site/standing.ts';

/** The league table of a report. */
export type League = ReturnType<typeof leagueRows>;

/** Every department of the edition, highest score first, those without a score at the end. */
export function leagueRows(site: Site, book: EditionBook) {
  const rows = inRankOrder(site, book.result.departments).map((result) =>
    leagueRow(site, book, result),
  );
  return {
    rows,
    caption: site.locale.words.report.table.caption(book.edition.title),
    /** Who is in the ranks for silence alone. */
    ranked: wordRanked(site.locale, book.result.departments),
    sectors: [...new Set(rows.flatMap((row) => row.sector ?? []))].sort((a, b) =>
      a.localeCompare(b, site.locale.own.language),
    ),
    hasBands: book.bands.length > 0,
    shown: shownForms(site.locale, site.locale.words.report.table.shown, rows.length),
  };
}

/** One row of the league table; what is undefined has no value to show or to sort by. */
export type LeagueRow = ReturnType<typeof leagueRow>;

function leagueRow(site: Site, book: EditionBook, result: DepartmentResult) {
  const { score, change } = result;
  const { rank, text, beneath, isSilent, isMissing } = standingOf(site.locale, result);
  const value = score.kind === 'score' ? score.value : undefined;
  return {
    href: site.address.department(book.edition.edition, result.department),
    name: fullName(site, result.department),
    sector: sectorName(site, result.department),
    rank: rank && { text: rank.short, number: rank.number },
    value,
    bar: placeScoreBar(
      value === undefined ? { silent: false } : { score: value, silent: isSilent },
    ),
    score: text,
    beneath,
    missing: isMissing,
    band: result.band,
    coverage: {
      text: wordCoverageInShort(site.locale, result.coverage),
      value: result.coverage.value,
    },
    change: {
      text: wordChangeInShort(site.locale, change),
      value: change.kind === 'change' ? change.difference.value : undefined,
    },
  };
}

import type { DepartmentResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { inRankOrder } from '#publish/book/in-rank-order.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordOverall, wordOverallScope } from '#site/sentence/report.ts';
import { wordOutcome, wordRanked } from '#site/sentence/score.ts';
import { leagueEmbed } from './code.ts';
import { embedFrame } from './frame.ts';

/** The frame with the table of all departments. */
export function leagueEmbedView(site: Site, book: EditionBook) {
  const { words } = site.locale;
  const country = site.campaign.settings.country ?? words.report.headline.government;
  const finding = wordOverall(site.locale, country, book.result.overall);
  return {
    ...embedFrame(site, book, {
      title: leagueEmbed(site, book).title,
      finding,
      back: { href: site.address.report(book.edition.edition), text: words.embed.back.league },
    }),
    label: book.edition.title,
    finding,
    scope: wordOverallScope(site.locale, book.result.overall),
    ranked: wordRanked(site.locale, book.result.departments),
    rows: inRankOrder(site, book.result.departments).map((result) => rowOf(site, book, result)),
  };
}

function rowOf(site: Site, book: EditionBook, result: DepartmentResult) {
  const { words } = site.locale;
  const { department, rank, score, silence } = result;
  return {
    href: site.address.department(book.edition.edition, department),
    text: shortName(site, department),
    rank: rank.kind === 'rank' ? words.score.rankShort(rank.rank, rank.tied) : undefined,
    score: wordOutcome(site.locale, result),
    missing: silence === 'all' || score.kind === 'none',
  };
}

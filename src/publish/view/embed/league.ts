import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { leagueRows } from '#publish/view/report-league.ts';
import { wordOverall, wordOverallScope } from '#site/sentence/report.ts';
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
    rows: leagueRows(site, book).rows.map(({ href, name, rank, score, value, silent }) => ({
      href,
      text: name,
      rank: rank?.text,
      score,
      missing: silent || value === undefined,
    })),
  };
}

import { heatStep } from '#chart/heat/step.ts';
import type { ThemeResult } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { inRankOrder } from '#publish/book/in-rank-order.ts';
import { shortName, type Site } from '#publish/site.ts';
import { wordScore } from '#site/sentence/score.ts';

/** The theme scores of every department, in the order of the league table. */
export function heatRows(site: Site, book: EditionBook) {
  const { edition } = book.edition;
  const { heat, sections } = site.locale.words.report;
  return {
    caption: heat.caption,
    label: sections.heat,
    columns: book.themes.map((theme) => ({
      href: site.address.theme(edition, theme.theme),
      text: theme.name,
    })),
    rows: inRankOrder(site, book.result.departments).map((result) => ({
      href: site.address.department(edition, result.department),
      name: shortName(site, result.department),
      cells: result.themes.map((theme) => heatCell(site, theme)),
    })),
  };
}

/** Silence that counts as zero is said as silence: a pale 0 would look like a mark. */
function heatCell(site: Site, theme: ThemeResult) {
  if (theme.silence === 'all') return { text: site.locale.words.score.none['no-response'] };
  const text = wordScore(site.locale, theme.score);
  // Equal figures have one tint, as they have one rank.
  return theme.score.kind === 'score'
    ? { text, step: heatStep(Number(theme.score.shown)) }
    : { text };
}

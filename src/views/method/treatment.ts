import { ruleColumns } from '#model/status.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { type Block, column, number, table, text } from './blocks.ts';
import { hasThemeWeights } from './weights.ts';
import { endSentence } from '#site/sentence/line.ts';
import { wordNoOverall, wordOverallScope } from '#site/sentence/report.ts';

/** What coverage is, and what it has to be. */
export function coverageBlocks(site: Site, book: EditionBook): Block[] {
  const { coverage } = site.locale.words.method;
  const minimum = site.locale.format.percent(book.result.minimumPercent);
  const themes = book.themes.length === 0 ? [] : [coverage.themes(minimum)];
  const isZeroSomewhere = ruleColumns.some((rule) => book.edition[rule] === 'zero');
  return [
    text([coverage.text, ...(hasThemeWeights(book) ? [coverage.byTheme] : [])].join(' ')),
    text([coverage.minimum(minimum), ...themes].join(' ')),
    ...(isZeroSomewhere ? [text(coverage.silent)] : []),
  ];
}

/** An example of a half for each number of decimals. */
const halves = { '0': ['7.5', '8'], '1': ['7.25', '7.3'] } as const;

/** How scores are rounded, ranked and put into bands. */
export function roundingBlocks(site: Site, book: EditionBook): Block[] {
  const { words, format } = site.locale;
  const { rounding } = words.method;
  const { decimals } = book.edition;
  const [before, after] = halves[decimals];
  const once = rounding.once[decimals](format.number(before), format.number(after));
  const themeRanks = book.themes.length === 0 ? [] : [rounding.themeRanks];
  return [
    text(`${rounding.exact} ${once} ${rounding.ends} ${rounding.parts}`),
    text([rounding.ranks, ...themeRanks, rounding.unranked].join(' ')),
    ...bandBlocks(site, book),
  ];
}

function bandBlocks(site: Site, { bands }: EditionBook): Block[] {
  if (bands.length === 0) return [];
  const { words, format } = site.locale;
  const { rounding } = words.method;
  const { bandColumns: own } = rounding;
  const hasMeanings = bands.some(({ meaning }) => meaning !== undefined);
  const rows = bands.map(({ band, from, meaning }) => ({
    name: band,
    cells: [format.number(from), ...(hasMeanings ? [meaning ?? ''] : [])],
  }));
  const columns = [
    column(own.band),
    number(own.from),
    ...(hasMeanings ? [column(own.meaning)] : []),
  ];
  return [text(rounding.bands), table({ caption: rounding.bandCaption, columns, rows })];
}

/** Where the overall score comes from, and over how many departments it goes. */
export function overallBlocks(site: Site, { result }: EditionBook): Block[] {
  const { words, format } = site.locale;
  const own = words.method.overall;
  const { overall } = result;
  if (overall.kind === 'judgement') {
    const lead = own.judgement(format.number(overall.shown));
    return [text(`${lead} ${wordOverallScope(site.locale, overall)}`)];
  }
  const scope =
    overall.kind === 'mean'
      ? wordOverallScope(site.locale, overall)
      : endSentence(wordNoOverall(site.locale, overall));
  return [text(own.mean), text(`${own.tooFew} ${scope}`)];
}

import { heatStep } from '#chart/heat/step.ts';
import type { ThemeResult } from '#model/outcome.ts';
import type { ProseHead } from '#model/prose.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { inRankOrder } from '#publish/book/answers.ts';
import { relatedOf } from '#publish/book/related.ts';
import { type Site, shortName } from '#publish/site.ts';
import { leaguePath } from '#views/embed/code.ts';
import { frameOf, publicationOf, windowOf } from '#views/frame/frame.ts';
import { gapFigure } from '#views/relevance/objective.ts';
import { recordRows } from '#views/edition/record.ts';
import { leagueRows } from './league.ts';
import { missingLists } from '#views/edition/missing.ts';
import { reportRuler } from './ruler.ts';
import { reportFinding, reportLede, reportSummary } from '#publish/book/summary.ts';
import { reportStructured } from '#views/frame/structured.ts';
import { wordGap, wordSurprises } from '#site/sentence/relevance.ts';
import { wordOverallChange } from '#site/sentence/change.ts';
import { aroundOverall, wordOverallScope } from '#site/sentence/report.ts';
import { writeScore } from '#site/standing.ts';

interface ReportPlace {
  /** The address of the page itself. */
  readonly path: string;
  /** What the campaign’s text for the report says of itself; undefined where it wrote none. */
  readonly prose: ProseHead | undefined;
}

/** What the page of a report shows. */
export type ReportView = ReturnType<typeof reportView>;

/** The page of one report; also the home page, which is the newest report. */
export function reportView(site: Site, book: EditionBook, { path, prose }: ReportPlace) {
  const finding = reportFinding(site, book);
  const { edition, hasMarks } = book;
  return {
    frame: frameOf(site, {
      path,
      permanent: site.address.report(edition.edition),
      title: edition.title,
      finding,
      description: reportSummary(site, book),
      book,
      embed: hasMarks ? leaguePath : undefined,
      structured: reportStructured(site, book, finding),
      texts: [prose?.title, prose?.summary],
    }),
    hero: {
      kicker: site.locale.words.report.kicker(String(edition.year)),
      finding,
      score: scoreInHeading(site, book),
      scope: wordOverallScope(site.locale, book.result.overall),
      change: wordOverallChange(site.locale, book.result.change),
      lede: reportLede(site, book),
      /** What the campaign’s text sums up. */
      summary: prose?.summary,
      byLine: byLine(site, book, prose),
      quote: quoteLink(site, book),
    },
    ruler: reportRuler(site, book),
    league: hasMarks ? leagueRows(site, book) : undefined,
    heat: hasMarks && book.themes.length > 0 ? heatRows(site, book) : undefined,
    missing: hasMarks ? missingLists(site, book) : undefined,
    record: hasMarks ? [] : recordRows(site, book),
    map: mapTeaser(site, book),
    themes: themeIndex(site, book),
    more: moreLinks(site, book),
  };
}

/** The overall score, to be set as the mark within the heading; undefined where there is none. */
function scoreInHeading({ locale }: Site, { result: { overall } }: EditionBook) {
  if (overall.kind === 'none') return undefined;
  const shown = locale.format.number(overall.shown);
  const { ofTen, outOfTen } = locale.words.score;
  return { ...aroundOverall(locale, overall), shown, of: ofTen, spoken: outOfTen(shown) };
}

/** The address that never changes, to quote; undefined where the site has none. */
function quoteLink({ origin, address, locale }: Site, { edition }: EditionBook) {
  if (origin === undefined) return undefined;
  const href = address.report(edition.edition);
  return { label: locale.words.report.quote, href, text: `${origin}${href}` };
}

/** Who wrote the report, and when it was published. */
function byLine(site: Site, { edition }: EditionBook, prose: ProseHead | undefined): string {
  const { authors = [] } = prose ?? {};
  const { by } = site.locale.words.report;
  return [
    ...(authors.length === 0 ? [] : [by(site.locale.format.list(authors))]),
    publicationOf(site, edition),
    ...windowOf(site, edition),
  ].join(' ');
}

/** A page or a place for those who pass the report on or look closer. */
export type MoreLink = ReturnType<typeof moreLinks>[number];

/** What there is beside a report for those who pass it on or look closer, each in a few words. */
function moreLinks({ address, locale }: Site, { edition, hasMarks }: EditionBook) {
  const { press, frame, report } = locale.words;
  const id = edition.edition;
  const method = {
    href: address.method(id),
    text: frame.about.method,
    about: report.more.method,
  };
  return [
    { href: address.press(id), text: press.title, about: report.more.press },
    { href: address.share(id), text: report.more.shareLink, about: report.more.share },
    ...(hasMarks ? [method] : []),
    { href: `${address.data}#edition-${id}`, text: frame.nav.data, about: report.more.data },
  ];
}

/** The questions of an edition by theme; those without a theme stand first, in a group without name. */
function themeIndex(site: Site, book: EditionBook) {
  const { edition } = book.edition;
  const questions = (theme: string | undefined) =>
    book.criteria
      .filter((criterion) => criterion.theme === theme)
      .map((criterion) => ({
        href: site.address.criterion(edition, criterion.criterion),
        text: criterion.question,
      }));
  const groups = [
    { href: undefined, text: undefined, criteria: questions(undefined) },
    ...book.themes.map((theme) => ({
      href: site.address.theme(edition, theme.theme),
      text: theme.name,
      criteria: questions(theme.theme),
    })),
  ];
  return groups.filter((group) => group.criteria.length > 0);
}

/** Departments by themes. */
export type Heat = ReturnType<typeof heatRows>;

/** The theme scores of every department, in the order of the league table. */
function heatRows(site: Site, book: EditionBook) {
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

function heatCell(site: Site, theme: ThemeResult) {
  const { text, isMissing } = writeScore(site.locale, theme);
  const isShown = !isMissing && theme.score.kind === 'score';
  return {
    text,
    /** The tint, 0 to 5. Equal figures have one tint, as they have one rank. */
    step: isShown ? heatStep(Number(theme.score.shown)) : undefined,
  };
}

/** The map’s finding on the page of the report. */
export type MapTeaser = NonNullable<ReturnType<typeof mapTeaser>>;

/** The map’s finding for the page of the report; undefined where the edition has no map. */
function mapTeaser(site: Site, book: EditionBook) {
  const related = relatedOf(site, book);
  if (related === undefined) return undefined;
  const { map } = site.locale.words.report;
  const { government } = related.relevance;
  return {
    label: map.label,
    finding: wordGap(site.locale, government.gap),
    figure: gapFigure(site.locale, government.gap),
    surprise: wordSurprises(site.locale, related.relevance),
    link: { href: site.address.map(book.edition.edition), text: map.link },
  };
}

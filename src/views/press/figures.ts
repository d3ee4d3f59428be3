import type { EditionBook } from '#publish/book/edition-book.ts';
import { countDepartments } from '#publish/count-departments.ts';
import { type Site, shortName } from '#publish/site.ts';
import { reportFinding } from '#publish/book/summary.ts';
import type { Link } from '#site/link.ts';
import { wordOverallChange } from '#site/sentence/change.ts';
import { wordSilent } from '#site/sentence/card.ts';
import { wordGap, wordGapDetail } from '#site/sentence/relevance.ts';
import { wordHalf, wordOverallScope } from '#site/sentence/report.ts';

/** One headline figure: the number, what it says, what it covers, and where that is laid open. */
export interface PressFigure {
  readonly value: string;
  /** What stands small after it: `/10`. */
  readonly of: string | undefined;
  readonly statement: string;
  readonly notes: readonly string[];
  readonly link: Link;
}

/** The headline figures of a report with marks. */
export const pressFigures = (site: Site, book: EditionBook): PressFigure[] => [
  overallFigure(site, book),
  ...halfFigure(site, book),
  ...silentFigure(site, book),
  ...gapFigure(site, book),
];

function overallFigure(site: Site, book: EditionBook): PressFigure {
  const { words, format } = site.locale;
  const { figures } = words.press;
  const { overall } = book.result;
  const scope = wordOverallScope(site.locale, overall);
  const change = wordOverallChange(site.locale, book.result.change);
  const number =
    overall.kind === 'none'
      ? { value: figures.noOverall, of: undefined }
      : { value: format.number(overall.shown), of: words.score.ofTen };
  return {
    ...number,
    statement: reportFinding(site, book),
    notes: [scope, figures[overall.kind], change].filter((note) => note !== ''),
    link: { href: site.address.method(book.edition.edition), text: figures.method },
  };
}

function halfFigure(site: Site, book: EditionBook): PressFigure[] {
  const { figures } = site.locale.words.press;
  const { departments } = book.result;
  const scored = departments.flatMap(({ score }) => (score.kind === 'score' ? [{ score }] : []));
  if (scored.length === 0) return [];
  return [
    {
      ...counted(site, countDepartments(departments, 'half'), scored.length),
      statement: wordHalf(site.locale, scored),
      notes: [figures.half],
      link: onReport(site, book, { anchor: 'departments', text: figures.departments }),
    },
  ];
}

function silentFigure(site: Site, book: EditionBook): PressFigure[] {
  const { press, missing } = site.locale.words;
  const { departments } = book.result;
  const silent = departments
    .filter(({ silence }) => silence === 'all')
    .map(({ department }) => department);
  if (silent.length === 0) return [];
  const { zeroNote, excludedNote } = missing;
  const of = departments.length;
  return [
    {
      ...counted(site, silent.length, of),
      statement: wordSilent(site.locale, { silent, of }, (id) => shortName(site, id)),
      notes: [press.figures.silent, book.edition.no_response === 'zero' ? zeroNote : excludedNote],
      link: onReport(site, book, { anchor: 'missing', text: press.figures.missing }),
    },
  ];
}

function gapFigure(site: Site, { edition: { edition } }: EditionBook): PressFigure[] {
  const gap = site.relations.get(edition)?.government.gap;
  if (gap?.kind !== 'gap') return [];
  return [
    {
      ...counted(site, gap.objectives.no, gap.objectives.relevant),
      statement: wordGap(site.locale, gap),
      notes: wordGapDetail(site.locale, gap),
      link: { href: site.address.map(edition), text: site.locale.words.press.figures.map },
    },
  ];
}

const counted = ({ locale: { words, format } }: Site, count: number, of: number) => ({
  value: format.count(count),
  of: words.score.ofMax(format.count(of)),
});

const onReport = (
  site: Site,
  { edition }: EditionBook,
  { anchor, text }: { readonly anchor: string; readonly text: string },
): Link => ({ href: `${site.address.report(edition.edition)}#${anchor}`, text });

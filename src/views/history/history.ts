import type { TrendData, TrendPoint, TrendSeries } from '#chart/trend/data.ts';
import { placeTrend } from '#chart/trend/place.ts';
import type { MarkFacts } from '#components/mark-facts.ts';
import type { HistoryPoint } from '#model/history.ts';
import { type Site, shortName } from '#publish/site.ts';
import { eventsOf, namesOf } from './lineage.ts';
import { writtenFigure } from '#views/chart-figure.ts';
import { historyOf } from '#score/history.ts';
import { wordBreak, wordBreakInShort } from '#site/sentence/history.ts';
import { wordDepartment } from '#site/sentence/score.ts';
import { writeScore } from '#site/standing.ts';

/** The scores of a department over all editions that are shown, and of those that it came from. */
export function historyView(site: Site, department: string) {
  const { words } = site.locale;
  const { history } = words.department;
  const points = historyPoints(site, department);
  const name = shortName(site, department);
  const data: TrendData = {
    editions: site.books.map(({ edition }) => ({
      edition: edition.edition,
      label: edition.edition,
    })),
    series: [{ name, points: trendPoints(site, points) }, ...predecessors(site, department)],
  };
  return {
    chart: placeTrend(data),
    words: {
      label: history.label,
      title: findingOf(site, department) ?? history.title(name),
      description: history.description(name),
      source: site.campaign.settings.name,
      tableSummary: words.frame.table.summary,
      table: {
        caption: history.title(name),
        columns: [history.columns.edition, history.columns.score, history.columns.note],
        rows: points.map((point) => [point.edition, wordPoint(site, point), wordJoin(site, point)]),
      },
    },
  };
}

/** The finding of the newest edition that the department is in, so that the chart has a finding too. */
function findingOf(site: Site, department: string): string | undefined {
  const result = site.books
    .findLast((book) => book.results.has(department))
    ?.results.get(department);
  return result && wordDepartment(site.locale, shortName(site, department), result);
}

/**
 * The points of the editions in which the department has a score, or is missed: one that had closed
 * into another before it could be assessed is not missed.
 */
export function historyPoints(site: Site, department: string): HistoryPoint[] {
  const books = new Map(site.books.map((book) => [book.edition.edition, book]));
  return historyOf(site.campaign, site.results, department).filter((point) => {
    if (point.outcome.kind !== 'absent') return true;
    if (point.outcome.why === 'did-not-exist') return false;
    const book = books.get(point.edition);
    return book?.hasMarks === false || book?.result.notAssessed.includes(point.department);
  });
}

const trendPoints = (site: Site, points: readonly HistoryPoint[]): TrendPoint[] =>
  points.map((point, index) => {
    const before = points[index - 1];
    const word =
      before === undefined
        ? undefined
        : wordBreakInShort(site.locale, point.break, methodDiffers(site, [before, point]));
    return {
      edition: point.edition,
      ...(word === undefined ? {} : { breakWord: word }),
      ...trendPoint(site, point),
    };
  });

function methodDiffers(site: Site, points: readonly HistoryPoint[]): boolean {
  const methods = points.map(
    ({ edition }) =>
      site.campaign.editions.find((each) => each.edition === edition)?.method ?? edition,
  );
  return new Set(methods).size > 1;
}

function trendPoint(site: Site, { edition, outcome, join }: HistoryPoint) {
  if (outcome.kind === 'absent')
    return { kind: 'words', words: wordAbsent(site, edition) } as const;
  if (outcome.kind === 'published') {
    return outcome.score === undefined
      ? ({ kind: 'words', words: site.locale.words.report.record.noScore } as const)
      : ({
          kind: 'published',
          figure: writtenFigure(site, { value: Number(outcome.score), shown: outcome.score }),
        } as const);
  }
  const { text, isSilent } = writeScore(site.locale, outcome);
  if (outcome.score.kind === 'none') return { kind: 'words', words: text } as const;
  const figure = writtenFigure(site, outcome.score);
  return { kind: 'score', figure, join, ...(isSilent ? { silent: text } : {}) } as const;
}

/** What it came from under any of its names, by merger, split or replacement; their lines end. */
function predecessors(site: Site, department: string): TrendSeries[] {
  const { endings } = site.locale.words.department.history;
  const ids = namesOf(site, department);
  return eventsOf(site, department).flatMap((event) => {
    if (!event.to.some((id) => ids.includes(id))) return [];
    if (event.kind !== 'merge' && event.kind !== 'split' && event.kind !== 'replace') return [];
    const end = endings[event.kind];
    return event.from.map((from) => ({
      name: shortName(site, from),
      points: trendPoints(site, historyPoints(site, from)),
      end,
    }));
  });
}

/** What one edition has, for the table: the score, silence in words, or why there is none. */
function wordPoint(site: Site, { edition, outcome }: HistoryPoint): string {
  const { words, format } = site.locale;
  if (outcome.kind === 'absent') return wordAbsent(site, edition);
  if (outcome.kind === 'published') {
    return outcome.score === undefined
      ? (outcome.note ?? words.report.record.noScore)
      : words.score.publishedScore(format.number(outcome.score));
  }
  return writeScore(site.locale, outcome).line;
}

/** A record of published scores may leave out a department that was assessed. */
function wordAbsent({ books, locale }: Site, edition: string): string {
  const book = books.find((each) => each.edition.edition === edition);
  return book?.hasMarks === false
    ? locale.words.departments.noScore
    : locale.words.score.none['not-assessed'];
}

function wordJoin(site: Site, point: HistoryPoint): string {
  const { history } = site.locale.words.department;
  if (point.break === undefined) return history.joined;
  return wordBreak(site.locale, point.break, (id) => shortName(site, id));
}

type Outcome = Exclude<HistoryPoint['outcome'], { kind: 'absent' }>;

/** What one report has for a department: a number or the words in its place, and how it is said. */
export function outcomeMark({ locale }: Site, outcome: Outcome): MarkFacts {
  const { words, format } = locale;
  if (outcome.kind === 'published') {
    if (outcome.score === undefined) return inWords(words.report.record.noScore);
    const score = format.number(outcome.score);
    return { score, beneath: words.score.published, spoken: words.departments.onRecord(score) };
  }
  return writeScore(locale, outcome);
}

const inWords = (instead: string) => ({ instead, spoken: instead });

/** The newest report that has anything on a department, and what; undefined where none has. */
export function newestOf(site: Site, department: string) {
  return historyPoints(site, department)
    .flatMap(({ edition, outcome }) =>
      outcome.kind === 'absent' ? [] : [{ edition, mark: outcomeMark(site, outcome) }],
    )
    .at(-1);
}

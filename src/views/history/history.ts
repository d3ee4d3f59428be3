import type { TrendPoint, TrendSeries } from '#chart/trend/data.ts';
import { placeTrend } from '#chart/trend/place.ts';
import type { MarkProps } from '#components/mark-props.ts';
import type { HistoryPoint } from '#model/history.ts';
import { type Site, shortName } from '#publish/site.ts';
import { historyOf } from '#score/history.ts';
import { wordBreak, wordBreakInShort } from '#site/sentence/history.ts';
import { pluralForm } from '#site/plural.ts';
import { wordDepartment } from '#site/sentence/score.ts';
import { writeScore } from '#site/standing.ts';
import { eventsOf, namesOf } from './lineage.ts';

/** The scores of a department over all editions that are shown, and of those that it came from. */
export function historyView(site: Site, department: string) {
  const { history, chart } = site.locale.words;
  const points = historyPoints(site, department);
  const name = shortName(site, department);
  return {
    chart: placeTrend({
      editions: site.books.map(({ edition: { edition } }) => ({ edition, label: edition })),
      separator: history.separator,
      series: [{ name, points: trendPoints(site, points) }, ...predecessors(site, department)],
    }),
    words: {
      label: history.label,
      title: findingOf(site, department) ?? history.title(name),
      description: history.description(name),
      source: site.campaign.settings.name,
      tableSummary: chart.tableSummary,
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

const trendPoints = (site: Site, points: readonly HistoryPoint[]): TrendPoint[] =>
  points.map((point, index) => ({
    edition: point.edition,
    breakWord: breakWord(site, points[index - 1], point),
    ...trendPoint(site, point),
  }));

/** What stands at a break before a point: of the line, and of the axis where years are left out. */
function breakWord(site: Site, before: HistoryPoint | undefined, point: HistoryPoint) {
  if (before === undefined) return undefined;
  const methodOf = ({ edition }: HistoryPoint): string =>
    site.campaign.editions.find((each) => each.edition === edition)?.method ?? edition;
  const ofLine = wordBreakInShort(site.locale, point.break, methodOf(before) !== methodOf(point));
  const words = [ofLine ?? [], gapWord(site, point) ?? []].flat();
  return words.length === 0 ? undefined : words.join(site.locale.words.history.separator);
}

/**
 * How long after the report before it one came, where that is longer than between others: reports
 * stand at equal distances, whatever lies between them.
 */
function gapWord({ books, locale }: Site, point: HistoryPoint): string | undefined {
  const years = books.map(({ edition }) => edition.year);
  const distances = years.map((year, at) => year - (years[at - 1] ?? year));
  const usual = Math.min(...distances.filter((distance) => distance > 0));
  const own = distances[books.findIndex(({ edition }) => edition.edition === point.edition)] ?? 0;
  if (own <= Math.max(usual, 1)) return undefined;
  return pluralForm(locale, locale.words.history.later, own)(locale.format.count(own));
}

function trendPoint(site: Site, { edition, outcome, join }: HistoryPoint) {
  const { words, format } = site.locale;
  const inWords = (text: string) => ({ kind: 'words', words: text }) as const;
  if (outcome.kind === 'absent') return inWords(wordAbsent(site, edition));
  if (outcome.kind === 'published') {
    const { score } = outcome;
    if (score === undefined) return inWords(words.record.noScore);
    const figure = format.figure({ value: Number(score), shown: score });
    return { kind: 'published', figure } as const;
  }
  const { text, isSilent } = writeScore(site.locale, outcome);
  const { score } = outcome;
  if (score.kind === 'none') return inWords(text);
  const silent = isSilent ? text : undefined;
  return { kind: 'score', figure: format.figure(score), join, silent } as const;
}

/** What it came from under any of its names, by merger, split or replacement; their lines end. */
function predecessors(site: Site, department: string): TrendSeries[] {
  const { endings } = site.locale.words.history;
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
      ? (outcome.note ?? words.record.noScore)
      : words.score.publishedScore(format.number(outcome.score));
  }
  return writeScore(site.locale, outcome).line;
}

/** A record of published scores may leave out a department that was assessed. */
function wordAbsent({ books, locale }: Site, edition: string): string {
  const book = books.find((each) => each.edition.edition === edition);
  return book?.hasMarks === false
    ? locale.words.history.noScore
    : locale.words.score.none['not-assessed'];
}

const wordJoin = (site: Site, point: HistoryPoint): string =>
  point.break === undefined
    ? site.locale.words.history.joined
    : wordBreak(site.locale, point.break, (id) => shortName(site, id));

/**
 * The points of the editions in which the department has a score, or is missed: one that had closed
 * into another before it could be assessed is not missed, and nothing is said of an edition of which
 * it is not known whether it existed then.
 */
export function historyPoints(site: Site, department: string): HistoryPoint[] {
  const books = new Map(site.books.map((book) => [book.edition.edition, book]));
  return historyOf(site.campaign, site.results, department).filter((point) => {
    if (point.outcome.kind !== 'absent') return true;
    if (point.outcome.why !== 'not-assessed') return false;
    const book = books.get(point.edition);
    return book?.hasMarks === false || book?.result.notAssessed.includes(point.department);
  });
}

/** The newest report that has anything on a department, and what; undefined where none has. */
export function newestOf(site: Site, department: string) {
  return historyPoints(site, department)
    .flatMap(({ edition, outcome }) =>
      outcome.kind === 'absent' ? [] : [{ edition, mark: outcomeMark(site, outcome) }],
    )
    .at(-1);
}

type Outcome = Exclude<HistoryPoint['outcome'], { kind: 'absent' }>;

/** What one report has for a department: a number or the words in its place, and how it is said. */
export function outcomeMark({ locale }: Site, outcome: Outcome): MarkProps {
  const { words, format } = locale;
  const inWords = (instead: string) => ({ instead, spoken: instead });
  if (outcome.kind === 'published') {
    if (outcome.score === undefined) return inWords(words.record.noScore);
    const score = format.number(outcome.score);
    return { score, beneath: words.score.published, spoken: words.score.publishedOf(score) };
  }
  return writeScore(locale, outcome);
}

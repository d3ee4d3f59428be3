import type { SpreadGroup } from '#chart/spread/data.ts';
import { placeSpread } from '#chart/spread/place.ts';
import { isAsked, listedStatuses, traitsOf } from '#model/status.ts';
import type { Answer } from '#publish/book/answers.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, shortName } from '#publish/site.ts';
import { wordDepartmentCount } from '#site/sentence/criterion.ts';
import { type Answered, inMarkOrder } from './marks.ts';

/** How the departments spread over the marks; undefined where nobody was marked or asked. */
export function spreadOf(site: Site, book: EditionBook, { criterion, answers }: Answered) {
  if (!answers.some(({ status }) => isAsked(status))) return undefined;
  const { words, format } = site.locale;
  const { spread } = words.criterion;
  const { entries, entry, separator } = words.frame;
  const marked = markGroups(site, book, { criterion, answers });
  const levels = marked.map(({ label, own }) => groupOf(site, { label, kind: 'level' }, own));
  const statuses = listedStatuses
    .filter((status) => traitsOf(status).counts !== 'mark')
    .map((status) => {
      const own = answers.filter((answer) => answer.status === status);
      return groupOf(site, { label: words.score.status[status], kind: 'status' }, own);
    })
    .filter((group) => group.names.length > 0);
  const groups = [...levels, ...statuses];
  return {
    chart: placeSpread({
      groups,
      empty: words.criterion.finding.noMark,
      separator: separator.trimEnd(),
    }),
    words: {
      label: spread.label,
      title: titleOf(site, marked),
      description: entries(groups.map(({ label, count }) => entry(label, count.shown))),
      source: book.edition.title,
      tableSummary: words.chart.tableSummary,
      table: {
        caption: spread.label,
        columns: [spread.columns.mark, spread.columns.count, spread.columns.departments],
        rows: groups.map(({ label, count, names }) => [
          label,
          count.shown,
          names.length === 0 ? spread.nobody : format.enumeration(names),
        ]),
      },
    },
  };
}

function groupOf(
  site: Site,
  { label, kind }: Pick<SpreadGroup, 'label' | 'kind'>,
  own: readonly Answer[],
): SpreadGroup {
  return {
    label,
    kind,
    count: { value: own.length, shown: site.locale.format.count(own.length) },
    names: inMarkOrder(site, own).map(({ department }) => shortName(site, department)),
  };
}

/** Which mark most departments got. */
function titleOf({ locale }: Site, groups: ReturnType<typeof markGroups>): string {
  const { words, format } = locale;
  const most = Math.max(0, ...groups.map(({ own }) => own.length));
  if (most === 0) return words.criterion.finding.noMark;
  const common = groups.filter(({ own }) => own.length === most);
  const labels = format.list(common.map(({ label }) => label));
  const { spread } = words.criterion;
  if (most === 1) return common.length > 1 ? spread.apart : spread.alone(labels);
  const departments = wordDepartmentCount(locale, most);
  if (common.length === 1) return spread.common(labels, departments);
  const marks = common.flatMap(({ mark }) => mark ?? []);
  const tied = marks.length === common.length ? spread.marks(format.list(marks)) : labels;
  return spread.commonTied(tied, departments);
}

/** More columns than these can't be read, nor can marks of more characters. */
const mostMarks = 8;
const longestMark = 4;

/** The shares at which a quarter of the marks ends. */
const quarters = [0, 0.25, 0.5, 0.75, 1];

/**
 * The whole scale of a question from the lowest mark, each with the departments that got it: its
 * levels or, without them, every whole mark, and marks between; quarters of the scale where those are
 * too many or too long, whether or not each of them was given.
 */
export function markGroups(site: Site, book: EditionBook, { criterion, answers }: Answered) {
  const marked = answers.filter((answer) => answer.status === 'scored');
  const levels = book.levels(criterion.criterion).map((level) => level.mark);
  const typed = [
    ...(levels.length === 0 ? wholeMarks(Number(criterion.max_mark)) : levels),
    ...marked.flatMap(({ mark }) => mark ?? []),
  ];
  const marks = new Map(typed.map((mark) => [Number(mark), mark]));
  const long = [...marks.values()].some((mark) => mark.length > longestMark);
  if (marks.size > mostMarks || long) return quarterGroups(site, marked);
  const { format, words } = site.locale;
  return [...marks]
    .toSorted(([a], [b]) => a - b)
    .map(([value, mark]) => ({
      label: words.criterion.spread.mark(format.number(mark)),
      mark: format.number(mark),
      own: marked.filter((answer) => Number(answer.mark) === value),
    }));
}

/** Of a long scale one more than can be read, which is enough to tell that it is long. */
const wholeMarks = (max: number): string[] =>
  Array.from({ length: Math.min(Math.floor(max), mostMarks) + 1 }, (_, mark) => String(mark));

function quarterGroups({ locale }: Site, marked: readonly Answer[]) {
  const { quarters: labels } = locale.words.criterion.spread;
  return labels.map((label, index) => ({
    label,
    mark: undefined,
    own: marked.filter(
      ({ share = 0 }) =>
        share <= (quarters[index] ?? 1) && (index === 0 || share > (quarters[index - 1] ?? 0)),
    ),
  }));
}

import type { Answer } from '#publish/book/answers-to.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import type { Answered } from './criterion-rows.ts';

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
    own: marked.filter(
      ({ share = 0 }) =>
        share <= (quarters[index] ?? 1) && (index === 0 || share > (quarters[index - 1] ?? 0)),
    ),
  }));
}

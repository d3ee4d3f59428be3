import { traitsOf } from '#model/status.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Answer } from '#publish/book/answers.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { marksBefore } from '#publish/book/marks-before.ts';
import { criterionAnchor, writeBefore } from '#views/department/questions.ts';

/** A question with what it came to for every department. */
export interface Answered {
  readonly criterion: Criterion;
  readonly answers: readonly Answer[];
}

/** One department’s mark, or the status in its place. */
export type MarkRow = ReturnType<typeof criterionRows>[number];

/** Every department’s mark with its reason, the highest first, those without a mark at the end. */
export function criterionRows(site: Site, book: EditionBook, { criterion, answers }: Answered) {
  const { edition } = book.edition;
  const anchor = criterionAnchor(criterion.criterion);
  return inMarkOrder(site, answers).map((answer) => ({
    href: `${site.address.department(edition, answer.department)}#${anchor}`,
    name: fullName(site, answer.department),
    ...withBefore(site, markOf(site, answer), beforeOf(site, book, { criterion, answer })),
    reason: answer.reason ?? site.locale.words.score.noReason,
  }));
}

/** Under the mark stand what it counts as, and the mark of the report before. */
function withBefore<Mark extends { readonly beneath: string | undefined }>(
  { locale }: Site,
  mark: Mark,
  before: string | undefined,
) {
  const beneath = [mark.beneath, before].flatMap((text) => text ?? []);
  const { separator } = locale.words.frame;
  return { ...mark, beneath: beneath.length === 0 ? undefined : beneath.join(separator) };
}

function beforeOf(
  site: Site,
  book: EditionBook,
  { criterion, answer }: { readonly criterion: Criterion; readonly answer: Answer },
): string | undefined {
  const result = book.results.get(answer.department);
  const before = result && marksBefore(site, book, result).get(criterion.criterion);
  return writeBefore(site, before)?.line;
}

function markOf({ locale }: Site, { shownMark, maxMark, status, share }: Answer) {
  const { words, format } = locale;
  if (shownMark === undefined) {
    return {
      mark: undefined,
      max: undefined,
      long: false,
      status: words.score.status[status],
      /** Whether the status is a lack; that a question does not apply is none. */
      missing: traitsOf(status).applies,
      beneath: share === undefined ? undefined : words.score.countedAsZero,
    };
  }
  const mark = format.number(shownMark);
  return {
    mark,
    max: locale.words.score.ofMax(format.number(maxMark)),
    /** Whether the mark has too many digits to be set large. */
    long: mark.length > 4,
    status: undefined,
    missing: false,
    beneath: undefined,
  };
}

/** By mark, then by what stands in its place, then by name. */
export function inMarkOrder(site: Site, answers: readonly Answer[]): Answer[] {
  const name = (answer: Answer): string => shortName(site, answer.department);
  return answers.toSorted(
    (a, b) =>
      traitsOf(a.status).place - traitsOf(b.status).place ||
      Number(b.mark ?? 0) - Number(a.mark ?? 0) ||
      name(a).localeCompare(name(b), site.locale.language),
  );
}

import type { Criterion } from '#model/tables/criteria.ts';
import type { Answer } from '#publish/book/answers-to.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { criterionAnchor } from './department-themes.ts';

/** A question with what it came to for every department. */
export interface Answered {
  readonly criterion: Criterion;
  readonly answers: readonly Answer[];
}

const order = ['scored', 'no response', 'withheld', 'not assessed', 'not applicable'];

/** Every department's mark with its reason, the highest first, those without a mark at the end. */
export function criterionRows(site: Site, book: EditionBook, { criterion, answers }: Answered) {
  const { edition } = book.edition;
  const anchor = criterionAnchor(criterion.criterion);
  return inOrder(site, answers).map((answer) => ({
    href: `${site.address.department(edition, answer.department)}#${anchor}`,
    name: fullName(site, answer.department),
    ...markOf(site, answer),
    reason: answer.reason ?? site.locale.words.department.criterion.noReason,
  }));
}

/** By mark, then by what stands in its place, then by name. */
export function inOrder(site: Site, answers: readonly Answer[]): Answer[] {
  const name = (answer: Answer): string => shortName(site, answer.department);
  return answers.toSorted(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) ||
      Number(b.mark ?? 0) - Number(a.mark ?? 0) ||
      name(a).localeCompare(name(b), site.locale.language),
  );
}

function markOf({ locale }: Site, answer: Answer) {
  const { words, format } = locale;
  const { countedAsZero } = words.score;
  if (answer.shownMark !== undefined) {
    const mark = format.number(answer.shownMark);
    return { mark, max: format.number(answer.maxMark), long: mark.length > 4 };
  }
  return {
    status: words.score.status[answer.status],
    missing: answer.status !== 'not applicable',
    ...(answer.share === undefined ? {} : { beneath: countedAsZero }),
  };
}

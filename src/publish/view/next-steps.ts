import type { DepartmentResult, NextGain } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { criterionAnchor } from './department-themes.ts';

const shownAtMost = 5;

/** What would earn the most next, at most five steps, or why there are none. */
export function nextSteps(site: Site, book: EditionBook, result: DepartmentResult) {
  const { none } = site.locale.words.department.next;
  return {
    steps: stepsOf(site, book, result),
    none: result.score.kind === 'score' ? none.highest : none.noScore,
  };
}

function stepsOf(site: Site, book: EditionBook, result: DepartmentResult) {
  const { format } = site.locale;
  const questions = new Map(book.criteria.map((each) => [each.criterion, each]));
  return result
    .next()
    .slice(0, shownAtMost)
    .map((gain) => {
      const criterion = questions.get(gain.criterion);
      return {
        href: `#${criterionAnchor(gain.criterion)}`,
        question: criterion?.question ?? gain.criterion,
        step: wordStep(site, result, { gain, max: criterion?.max_mark ?? '' }),
        gain: format.number(gain.gain.shown),
        score: format.number(gain.score.shown),
      };
    });
}

function wordStep(
  site: Site,
  result: DepartmentResult,
  at: { gain: NextGain; max: string },
): string {
  const { format, words } = site.locale;
  const { step, answer, assess } = words.department.next;
  const { gain } = at;
  const to = format.number(gain.to);
  const max = format.number(at.max);
  if (gain.from !== undefined) return step(format.number(gain.from), to, max);
  const status = result.criteria().find((each) => each.criterion === gain.criterion)?.status;
  return status === 'not assessed' ? assess(to, max) : answer(to, max);
}

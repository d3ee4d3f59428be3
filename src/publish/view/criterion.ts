import type { Criterion } from '#model/tables/criteria.ts';
import { answersTo, type Answer } from '#publish/book/answers-to.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { wordAnswers, wordCriterion, wordDepartmentCount } from '#site/sentence/criterion.ts';
import { endSentence } from '#site/sentence/line.ts';
import { criterionFacts } from './criterion-facts.ts';
import { criterionRows } from './criterion-rows.ts';
import { spreadOf } from './criterion-spread.ts';
import { frameOf } from './frame.ts';

/** The page of one question in one edition; it also says so where the question applies to nobody. */
export function criterionView(site: Site, book: EditionBook, criterion: Criterion) {
  const { words, format } = site.locale;
  const { edition, title } = book.edition;
  const answers = answersTo(book, criterion.criterion);
  const finding = wordCriterion(site.locale, answers);
  const place = book.criteria.findIndex((each) => each.criterion === criterion.criterion) + 1;
  const number = format.count(place);
  return {
    frame: frameOf(site, {
      path: site.address.criterion(edition, criterion.criterion),
      title: words.frame.titleOf(words.criterion.title(number), edition),
      finding,
      description: words.criterion.description(
        endSentence(criterion.question),
        endSentence(finding),
      ),
      book,
      trail: [{ href: site.address.report(edition), text: title }],
    }),
    hero: {
      kicker: words.criterion.kicker(number, format.count(book.criteria.length)),
      finding,
      question: criterion.question,
      answers: wordAnswers(site.locale, answers),
      facts: criterionFacts(site, book, criterion),
    },
    spread: spreadOf(site, book, { criterion, answers }),
    instead: insteadOf(site, answers),
    levels: book.levels(criterion.criterion).map((level) => ({
      mark: format.number(level.mark),
      meaning: level.meaning,
      departments: wordDepartmentCount(
        site.locale,
        answers.filter(({ mark }) => mark !== undefined && Number(mark) === Number(level.mark))
          .length,
      ),
    })),
    rows: criterionRows(site, book, { criterion, answers }),
  };
}

/** What stands in place of a chart where there is nothing to spread. */
function insteadOf({ locale }: Site, answers: readonly Answer[]): string {
  const { empty } = locale.words.criterion;
  return answers.every((answer) => answer.status === 'not applicable')
    ? empty.nobody
    : empty.notAssessed;
}

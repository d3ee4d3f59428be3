import { editionBefore, followedCriterion } from '#lineage/editions.ts';
import { traitsOf } from '#model/status.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Edition } from '#model/tables/editions.ts';
import { olderQuestion } from '#views/edition/older-question.ts';
import { type Answer, answersTo } from '#publish/book/answers.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { questionName } from '#publish/book/marks-before.ts';
import { type Site, shortName } from '#publish/site.ts';
import { frameOf } from '#views/frame/frame.ts';
import { wordAnswers, wordCriterion, wordDepartmentCount } from '#site/sentence/criterion.ts';
import { beginLine, endSentence } from '#site/sentence/line.ts';
import { criterionRows } from './marks.ts';
import { spreadOf } from './spread.ts';

/** What the page of one question shows. */
export type CriterionView = ReturnType<typeof criterionView>;

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
      title: words.frame.titleOf(beginLine(questionName(criterion)), edition),
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
      question: criterion.question,
      finding,
      answers: wordAnswers(site.locale, answers),
      terms: describeCriterion(site, book, criterion),
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
  return answers.every((answer) => !traitsOf(answer.status).applies)
    ? empty.nobody
    : empty.notAssessed;
}

/** What is known of a question besides its marks: theme, highest mark, weight, what it continues. */
function describeCriterion(site: Site, book: EditionBook, criterion: Criterion) {
  const { words, format } = site.locale;
  const { terms } = words.criterion;
  const theme = book.themes.find((each) => each.theme === criterion.theme);
  const own = site.campaign.weights
    .filter((row) => row.edition === criterion.edition && row.criterion === criterion.criterion)
    .map((row) => terms.weightFor(shortName(site, row.department), format.number(row.weight)));
  const weight = terms.weights([format.number(criterion.weight), ...own]);
  const themeLink = theme && {
    href: site.address.theme(criterion.edition, theme.theme),
    text: theme.name,
  };
  return [
    { term: terms.theme, lines: themeLink === undefined ? [] : [themeLink] },
    { term: terms.max, lines: [{ text: format.number(criterion.max_mark) }] },
    { term: terms.weight, lines: [{ text: weight }] },
    { term: terms.before, lines: originOf(site, book, criterion) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Which question of the edition before it continues, and whether their marks can be compared. */
function originOf(site: Site, { edition }: EditionBook, criterion: Criterion) {
  const { origin } = site.locale.words.criterion;
  const before = editionBefore(site.campaign.editions, edition);
  if (before === undefined) return [{ text: origin.first }];
  const id = followedCriterion(criterion, edition, before);
  const former = site.campaign.criteria.find(
    (each) => each.edition === before.edition && each.criterion === id,
  );
  if (former === undefined) return newOrigin(site, edition, criterion);
  const text =
    former.question === criterion.question
      ? origin.same(before.edition)
      : origin.continues(before.edition, former.question);
  const href = questionAddress(site, former);
  return [{ href, text }, ...comparisonOf(site, criterion, former)];
}

/** Whether marks can be compared, and how where the two questions have another highest mark. */
function comparisonOf(site: Site, criterion: Criterion, former: Criterion) {
  const { origin } = site.locale.words.criterion;
  const { number } = site.locale.format;
  const { comparable, comparable_reason: reason } = criterion;
  const compared = {
    text: comparable === 'no' ? origin.notComparable(reason) : origin.comparable(reason),
  };
  const isOpen = comparable !== 'no' && reason === undefined;
  if (Number(former.max_mark) === Number(criterion.max_mark)) {
    const isOther = isOpen && hasOtherLevels(site, criterion, former);
    return isOther ? [{ text: origin.relevelled(former.edition) }] : [compared];
  }
  const [then, now] = [number(former.max_mark), number(criterion.max_mark)];
  const scales = { text: origin.rescaled(then, former.edition, now) };
  return [scales, isOpen ? { text: origin.byShare } : compared];
}

/** Whether both have levels, and these mean something else now. */
function hasOtherLevels({ campaign }: Site, now: Criterion, then: Criterion): boolean {
  const [own, former] = [now, then].map(({ edition, criterion }) =>
    campaign.levels
      .filter((level) => level.edition === edition && level.criterion === criterion)
      .map(({ mark, meaning }) => `${String(Number(mark))} ${meaning}`)
      .toSorted()
      .join(' / '),
  );
  return own !== '' && former !== '' && own !== former;
}

/** Undefined for a question of a report that is not shown. */
const questionAddress = ({ books, address }: Site, { edition, criterion }: Criterion) =>
  books.some((book) => book.edition.edition === edition)
    ? address.criterion(edition, criterion)
    : undefined;

/** A question that continues none of the edition before: new, or one that an older edition asked. */
function newOrigin(site: Site, edition: Edition, criterion: Criterion) {
  const { origin } = site.locale.words.criterion;
  const before = editionBefore(site.campaign.editions, edition)?.edition ?? '';
  const older = olderQuestion(site.campaign, edition, criterion);
  if (older === undefined) return [{ text: origin.isNew(before) }];
  const text =
    older.question === criterion.question
      ? origin.askedBefore(older.edition)
      : origin.askedBeforeAs(older.edition, older.question);
  const why = older.edition === before ? origin.notContinued(before) : origin.notAskedThen(before);
  return [{ href: questionAddress(site, older), text }, { text: why }];
}

import { editionBefore, followedCriterion } from '#lineage/editions.ts';
import { traitsOf } from '#model/status.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import { type Answer, answersTo } from '#publish/book/answers.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, fullName, shortName } from '#publish/site.ts';
import { spreadOf } from './spread.ts';
import { criterionAnchor } from '#views/department/questions.ts';
import { frameOf } from '#views/frame/frame.ts';
import { wordAnswers, wordCriterion, wordDepartmentCount } from '#site/sentence/criterion.ts';
import { endSentence } from '#site/sentence/line.ts';

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
  return answers.every((answer) => !traitsOf(answer.status).applies)
    ? empty.nobody
    : empty.notAssessed;
}

/** What is known of a question besides its marks: theme, highest mark, weight, what it continues. */
function criterionFacts(site: Site, book: EditionBook, criterion: Criterion) {
  const { words, format } = site.locale;
  const { facts } = words.criterion;
  const theme = book.themes.find((each) => each.theme === criterion.theme);
  const own = site.campaign.weights
    .filter((row) => row.edition === criterion.edition && row.criterion === criterion.criterion)
    .map((row) => facts.weightFor(shortName(site, row.department), format.number(row.weight)));
  const weight = facts.weights([format.number(criterion.weight), ...own]);
  const themeFact = theme && {
    term: facts.theme,
    lines: [{ href: site.address.theme(criterion.edition, theme.theme), text: theme.name }],
  };
  return [
    ...(themeFact === undefined ? [] : [themeFact]),
    { term: facts.max, lines: [{ text: format.number(criterion.max_mark) }] },
    { term: facts.weight, lines: [{ text: weight }] },
    { term: facts.before, lines: originOf(site, book, criterion) },
  ];
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
  if (former === undefined) return [{ text: origin.isNew(before.edition) }];
  const text =
    former.question === criterion.question
      ? origin.same(before.edition)
      : origin.continues(before.edition, former.question);
  const comparable = criterion.comparable === 'no' ? origin.notComparable : origin.comparable;
  const shown = site.books.some((book) => book.edition.edition === before.edition);
  const href = site.address.criterion(before.edition, former.criterion);
  return [shown ? { href, text } : { text }, { text: comparable(criterion.comparable_reason) }];
}

/** A question with what it came to for every department. */
export interface Answered {
  readonly criterion: Criterion;
  readonly answers: readonly Answer[];
}

/** Every department's mark with its reason, the highest first, those without a mark at the end. */
function criterionRows(site: Site, book: EditionBook, { criterion, answers }: Answered) {
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
      traitsOf(a.status).place - traitsOf(b.status).place ||
      Number(b.mark ?? 0) - Number(a.mark ?? 0) ||
      name(a).localeCompare(name(b), site.locale.own.language),
  );
}

function markOf({ locale }: Site, answer: Answer) {
  const { words, format } = locale;
  const { countedAsZero } = words.score;
  if (answer.shownMark !== undefined) {
    const mark = format.number(answer.shownMark);
    const max = words.score.ofMax(format.number(answer.maxMark));
    return { mark, max, long: mark.length > 4 };
  }
  return {
    status: words.score.status[answer.status],
    missing: traitsOf(answer.status).applies,
    ...(answer.share === undefined ? {} : { beneath: countedAsZero }),
  };
}

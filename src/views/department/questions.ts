import { isAsked, traitsOf } from '#model/status.ts';
import type { CriterionResult, DepartmentResult, NextGain, ThemeResult } from '#model/outcome.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Evidence } from '#model/tables/evidence.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import {
  type MarkBefore,
  marksBefore,
  type MarksBefore,
  questionName,
} from '#publish/book/marks-before.ts';
import type { Site } from '#publish/site.ts';
import { beginLine } from '#site/sentence/line.ts';
import { writeScore } from '#site/standing.ts';

/** The anchor of a criterion on the page of a department. */
export const criterionAnchor = (criterion: string): string => `question-${criterion}`;

/** A theme of a department with its questions; those without a theme stand in a group without one. */
export type DepartmentTheme = ReturnType<typeof departmentThemes>[number];

/** Every question of a department by theme; those without a theme stand first. */
export function departmentThemes(site: Site, book: EditionBook, result: DepartmentResult) {
  const { edition } = book.edition;
  const groups = Map.groupBy(result.criteria(), (each) => each.theme);
  const { department } = result;
  const before = marksBefore(site, book, result);
  const isSaidOnce = saidOnce(site, result) !== undefined;
  const entries = (theme: string | undefined) =>
    (groups.get(theme) ?? []).flatMap((each) => {
      const criterion = book.criteria.find((one) => one.criterion === each.criterion);
      return criterion === undefined
        ? []
        : [showCriterion({ site, book, department, before, isSaidOnce }, criterion, each)];
    });
  const themes = book.themes.map((theme) => {
    const own = result.themes.find((each) => each.theme === theme.theme);
    return {
      theme: { href: site.address.theme(edition, theme.theme), text: theme.name },
      score: own && themeScore(site, own),
      criteria: entries(theme.theme),
    };
  });
  const others = { theme: undefined, score: undefined, criteria: entries(undefined) };
  return [others, ...themes].filter((group) => group.criteria.length > 0);
}

function themeScore({ locale }: Site, result: ThemeResult) {
  const { text, beneath, isMissing } = writeScore(locale, result);
  return { text, after: isMissing ? beneath : locale.words.score.outOf, missing: isMissing };
}

/**
 * What is said once of a department that answered nothing, in place of the same under every question:
 * the one reason there is. Undefined where its questions have reasons of their own.
 */
export function saidOnce({ locale }: Site, result: DepartmentResult): string | undefined {
  if (result.silence !== 'all') return undefined;
  const silent = result.criteria().filter(({ status }) => status === 'no response');
  const [reason, ...others] = new Set(silent.map((each) => each.reason));
  return others.length > 0 ? undefined : (reason ?? locale.words.score.noReason);
}

interface Context {
  readonly site: Site;
  readonly book: EditionBook;
  readonly department: string;
  readonly before: MarksBefore;
  /** Whether silence is said once for all questions that were left unanswered. */
  readonly isSaidOnce: boolean;
}

/** One question as it was marked. */
export type CriterionEntry = ReturnType<typeof showCriterion>;

function showCriterion(context: Context, criterion: Criterion, result: CriterionResult) {
  const { site, book, department } = context;
  const { words, format } = site.locale;
  const { edition } = book.edition;
  return {
    id: criterionAnchor(criterion.criterion),
    href: site.address.criterion(edition, criterion.criterion),
    question: criterion.question,
    /** Its name in a table. */
    name: beginLine(questionName(criterion)),
    /** The mark; without one the status stands in its place. */
    mark:
      result.shownMark === undefined
        ? undefined
        : { mark: format.number(result.shownMark), max: format.number(criterion.max_mark) },
    status: words.score.status[result.status],
    /** Whether a mark is lacking: that a question does not apply is no lack. */
    isMissing: result.shownMark === undefined && traitsOf(result.status).applies,
    /** What it was in the report before. */
    before: writeBefore(site, context.before.get(criterion.criterion)),
    /** What the status does to the score. */
    effect: effectOf(context, result),
    weight: words.department.criterion.weight(format.number(result.weight)),
    levels: book.levels(criterion.criterion).map((level) => ({
      mark: format.number(level.mark),
      meaning: level.meaning,
      reached: result.mark !== undefined && Number(result.mark) === Number(level.mark),
    })),
    /** Whether there is nothing to say here that is not said once for all. */
    isSilent:
      context.isSaidOnce &&
      result.status === 'no response' &&
      book.evidence(department, criterion.criterion).length === 0,
    reason: result.reason ?? words.score.noReason,
    preview: result.from === 'mean of assessors',
    evidence: book
      .evidence(department, criterion.criterion)
      .map((source) => showEvidence(site, source)),
    place: placeOf(site, edition, result),
  };
}

/** The mark of the report before, or what stood in its place, with its highest mark. */
export function writeBefore({ locale }: Site, before: MarkBefore | undefined) {
  if (before === undefined) return undefined;
  const { words, format } = locale;
  const { edition, result, isComparable } = before;
  const { before: line, notComparable } = words.department.criterion;
  const mark =
    result.shownMark === undefined
      ? words.score.status[result.status]
      : words.score.fraction(format.number(result.shownMark), format.number(result.maxMark));
  const write = (said: string): string => (isComparable ? said : notComparable(said));
  /** With its report before it, and where a column names that. */
  return { edition, line: write(line(edition, mark)), cell: write(mark) };
}

function effectOf({ site }: Context, result: CriterionResult): string | undefined {
  if (result.status === 'scored') return undefined;
  const { countedAsZero, leftOut } = site.locale.words.department.criterion;
  return result.share === undefined ? leftOut : countedAsZero;
}

/** The way back from a mark to its row in the open data; undefined for a mark that has none. */
function placeOf(site: Site, edition: string, { file, row }: CriterionResult) {
  if (file === undefined || row === undefined) return undefined;
  return {
    href: site.address.download(edition, 'assessments.csv'),
    text: site.locale.words.department.criterion.source(file, String(row)),
  };
}

/** One piece of evidence. */
export type EvidenceSource = ReturnType<typeof showEvidence>;

function showEvidence(site: Site, source: Evidence) {
  const { words, format } = site.locale;
  const { criterion } = words.department;
  return {
    title: source.title,
    url: source.url,
    archived: source.archived_url,
    /** Publisher, date, page and kind. */
    details: format.enumeration(
      [
        source.publisher,
        source.published_on && format.date(source.published_on),
        source.page && (/^\d/.test(source.page) ? criterion.page(source.page) : source.page),
        source.kind && criterion.kind[source.kind],
      ].flatMap((detail) => detail ?? []),
    ),
    quote: source.quote,
  };
}

const shownAtMost = 5;

/** What would earn the most next, at most five steps, or why there are none. */
export function nextSteps(site: Site, book: EditionBook, result: DepartmentResult) {
  const { none } = site.locale.words.department.next;
  return {
    steps: stepsOf(site, book, result),
    none: result.score.kind === 'score' ? none.highest : none.noScore,
  };
}

/** One mark raised by one step, and what the score would be. */
export type NextStep = ReturnType<typeof stepsOf>[number];

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
        /** What the next level asks for, in the coalition's words; undefined without levels. */
        asks: book.levels(gain.criterion).find(({ mark }) => Number(mark) === Number(gain.to))
          ?.meaning,
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
  return status && isAsked(status) ? answer(to, max) : assess(to, max);
}

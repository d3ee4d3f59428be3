import { followedCriterion } from '#lineage/editions.ts';
import { eventsBetween, groupEvents } from '#lineage/events.ts';
import { wayBack } from '#lineage/names.ts';
import { remember } from '#lineage/remember.ts';
import type { CriterionResult, DepartmentResult } from '#model/outcome.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Site } from '#publish/site.ts';
import { bookBefore, type EditionBook } from './edition-book.ts';

/** What one question came to for a department in the report before. */
export interface MarkBefore {
  /** The id of that edition. */
  readonly edition: string;
  readonly result: CriterionResult;
  /** Whether the two marks may be compared: the question says so, and so does the highest mark. */
  readonly isComparable: boolean;
}

/** By criterion, the marks of a department in the report before; those without any are left out. */
export type MarksBefore = ReadonlyMap<string, MarkBefore>;

/**
 * What the questions of a report came to for one department in the report before, under whatever name
 * it had then. Empty where lineage breaks the comparison, and where the department was not in it.
 */
export function marksBefore(site: Site, book: EditionBook, result: DepartmentResult): MarksBefore {
  const known = kept.get(result) ?? findBefore(site, book, result);
  kept.set(result, known);
  return known;
}

/** The page of every question asks for those of every department. */
const kept = new WeakMap<DepartmentResult, MarksBefore>();

function findBefore(site: Site, book: EditionBook, { department }: DepartmentResult): MarksBefore {
  const before = bookBefore(site, book);
  if (before?.hasMarks !== true) return nothing;
  const events = groupEvents(site.campaign.departmentChanges);
  const between = eventsBetween(events, before.edition, book.edition);
  const way = wayBack(department, before.results, { events, between });
  const former = way.before === undefined ? undefined : before.results.get(way.before);
  if (former === undefined || way.breaks.length > 0) return nothing;
  const found = new Map<string, MarkBefore>();
  for (const criterion of book.criteria) {
    const mark = markOf(criterion, book, { before, former });
    if (mark !== undefined) found.set(criterion.criterion, mark);
  }
  return found;
}

const nothing: MarksBefore = new Map();

function markOf(
  criterion: Criterion,
  { edition }: EditionBook,
  { before, former }: { readonly before: EditionBook; readonly former: DepartmentResult },
): MarkBefore | undefined {
  const id = followedCriterion(criterion, edition, before.edition);
  const result = id === undefined ? undefined : resultsOf(former).get(id);
  if (result === undefined) return undefined;
  const isComparable =
    criterion.comparable !== 'no' && Number(result.maxMark) === Number(criterion.max_mark);
  return { edition: before.edition.edition, result, isComparable };
}

/** The results of a department by criterion; every page of a question asks for one of each. */
const resultsOf = remember(
  (result: DepartmentResult): ReadonlyMap<string, CriterionResult> =>
    new Map(result.criteria().map((each) => [each.criterion, each])),
);

/** A mark that moved between two reports. */
export interface MovedMark {
  readonly criterion: Criterion;
  readonly before: string;
  readonly now: string;
  /** Of the highest mark, -1 to 1. */
  readonly by: number;
}

/** The marks that rose or fell since the report before, the largest moves first. */
export function movedMarks(
  book: EditionBook,
  result: DepartmentResult,
  before: MarksBefore,
): MovedMark[] {
  const moved = result.criteria().flatMap((now) => {
    const then = before.get(now.criterion);
    const criterion = book.criteria.find((each) => each.criterion === now.criterion);
    if (then?.isComparable !== true || criterion === undefined) return [];
    const [was, is] = [then.result.shownMark, now.shownMark];
    if (was === undefined || is === undefined || Number(was) === Number(is)) return [];
    return [
      { criterion, before: was, now: is, by: (Number(is) - Number(was)) / Number(now.maxMark) },
    ];
  });
  return moved.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/** The name of a question in a sentence: its short one, or else its id in words. */
export const questionName = ({ short, criterion }: Criterion): string =>
  short ?? criterion.replaceAll('-', ' ');

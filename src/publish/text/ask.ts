import { findNearest } from '#ingest/find-nearest.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import type { FactsOf, Issue, Place } from '#model/issue.ts';
import type { CriterionResult, DepartmentResult, Figure } from '#model/outcome.ts';
import type { EditionRelevance, GapOutcome } from '#model/relevance.ts';

/*
 * What the components in campaigns' texts ask for. The check asks the same questions with the same
 * functions, so that what it lets pass is answered in the build.
 */

/** Why a text gets no answer, what it asked for, and the nearest thing that there is. */
export interface AskFault {
  readonly facts: FactsOf<'text-without-answer'>;
  readonly found?: string | undefined;
  readonly nearest?: string | undefined;
}

/** A fault as an issue of the text that asks. */
export const faultIssue = (
  { facts, found, nearest }: AskFault,
  text: { readonly place: Place; readonly status?: 'draft' | 'published' | undefined },
): Issue => makeIssue('text-without-answer', { ...text, facts, found, nearest });

/** An answer, or why there is none. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: AskFault };

/** An edition as far as texts ask for it. */
export type AskedEdition = Pick<EditionBook, 'result'> & {
  readonly edition: Pick<EditionBook['edition'], 'edition'>;
};

const answer = <T>(value: T | undefined, fault: () => AskFault): Answer<T> =>
  value === undefined ? { ok: false, fault: fault() } : { ok: true, value };

/** An edition that a site shows, the newest where a text names none. */
export function askEdition<Edition extends AskedEdition>(
  editions: readonly Edition[],
  named: string | undefined,
): Answer<Edition> {
  const ids = editions.map(({ edition }) => edition.edition);
  const found = named === undefined ? editions.at(-1) : editions[ids.indexOf(named)];
  return answer(found, () => ({
    facts: { what: 'edition', editions: ids.join(', ') },
    found: named,
    nearest: named === undefined ? undefined : findNearest(named, ids),
  }));
}

/** What a department came to in an edition. */
export function askDepartment(
  { edition: { edition }, result }: AskedEdition,
  department: string,
): Answer<DepartmentResult> {
  const found = result.departments.find((each) => each.department === department);
  return answer(found, () => ({
    facts: { what: 'department', edition },
    found: department,
    nearest: findNearest(
      department,
      result.departments.map((each) => each.department),
    ),
  }));
}

/** What one question came to for a department. */
export function askCriterion(
  { edition: { edition } }: AskedEdition,
  result: DepartmentResult,
  criterion: string,
): Answer<CriterionResult> {
  const criteria = result.criteria();
  const found = criteria.find((each) => each.criterion === criterion);
  return answer(found, () => ({
    facts: { what: 'criterion', edition },
    found: criterion,
    nearest: findNearest(
      criterion,
      criteria.map((each) => each.criterion),
    ),
  }));
}

/** What one theme came to for a department. */
export function askTheme(asked: AskedEdition, result: DepartmentResult, theme: string) {
  const found = result.themes.find((each) => each.theme === theme);
  return answer(found, () => noTheme(asked, theme));
}

/** The mean of a theme over all departments. */
export function askThemeMean(asked: AskedEdition, theme: string): Answer<Figure> {
  const found = asked.result.themes.find((each) => each.theme === theme);
  if (found === undefined) return { ok: false, fault: noTheme(asked, theme) };
  return answer(found.mean, () => ({
    facts: { what: 'mean', edition: asked.edition.edition },
    found: theme,
  }));
}

function noTheme({ edition: { edition }, result }: AskedEdition, theme: string): AskFault {
  const themes = result.themes.map((each) => each.theme);
  return { facts: { what: 'theme', edition }, found: theme, nearest: findNearest(theme, themes) };
}

/** The rank of a department. */
export function askRank({ edition: { edition } }: AskedEdition, result: DepartmentResult) {
  const { rank, department } = result;
  return answer(rank.kind === 'rank' ? rank : undefined, () => ({
    facts: { what: 'rank', edition },
    found: department,
  }));
}

/** The overall score of an edition. */
export function askOverall({ edition: { edition }, result: { overall } }: AskedEdition) {
  return answer(overall.kind === 'none' ? undefined : overall, () => ({
    facts: { what: 'overall', edition },
  }));
}

/** What the objectives of an edition come to; undefined where it has none. */
export function askMap(
  { edition: { edition } }: AskedEdition,
  relevance: EditionRelevance | undefined,
): Answer<EditionRelevance> {
  return answer(relevance, () => ({ facts: { what: 'map', edition } }));
}

/** The gap of a department, or of the government where none is named. */
export function askGap(
  { edition, government, departments }: EditionRelevance,
  department: string | undefined,
): Answer<GapOutcome> {
  if (department === undefined) return { ok: true, value: government.gap };
  const found = departments.find((each) => each.department === department);
  return answer(found?.gap, () => ({
    facts: { what: 'mapped', edition },
    found: department,
    nearest: findNearest(
      department,
      departments.map((each) => each.department),
    ),
  }));
}

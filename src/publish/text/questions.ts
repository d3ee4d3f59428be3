import { findNearest } from '#ingest/find-nearest.ts';
import type { EditionRelevance } from '#model/relevance.ts';
import { countedBy } from '#publish/count-departments.ts';
import * as answer from './ask.ts';
import type { Answer, AskedEdition, AskFault } from './ask.ts';

/** An edition, and what its objectives come to. */
export type Asked = AskedEdition & { readonly relevance: () => EditionRelevance | undefined };

/** The attributes of a component, as far as they are typed and not worked out by code. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** What a component of texts takes, and what it asks for. */
interface Question {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  readonly ask: (asked: Asked, attributes: Attributes) => Answer<unknown>;
}

const then = <T>(first: Answer<T>, next: (value: T) => Answer<unknown>): Answer<unknown> =>
  first.ok ? next(first.value) : first;

const ofDepartment: Question = {
  needed: ['department'],
  optional: ['edition'],
  ask: (asked, { department = '' }) => answer.askDepartment(asked, department),
};

/** What every component that a text may place asks for, by its name. */
export const questions = {
  Change: ofDepartment,
  Score: ofDepartment,
  Rank: {
    ...ofDepartment,
    ask: (asked, { department = '' }) =>
      then(answer.askDepartment(asked, department), (result) => answer.askRank(asked, result)),
  },
  Mark: {
    needed: ['department', 'criterion'],
    optional: ['edition'],
    ask: (asked, { department = '', criterion = '' }) =>
      then(answer.askDepartment(asked, department), (result) =>
        answer.askCriterion(asked, result, criterion),
      ),
  },
  ThemeScore: {
    needed: ['theme'],
    optional: ['department', 'edition'],
    ask: (asked, { theme = '', department }) =>
      department === undefined
        ? answer.askThemeMean(asked, theme)
        : then(answer.askDepartment(asked, department), (result) =>
            answer.askTheme(asked, result, theme),
          ),
  },
  Overall: { needed: [], optional: ['edition'], ask: (asked) => answer.askOverall(asked) },
  Departments: {
    needed: ['by'],
    optional: ['edition'],
    ask: (_asked, { by = '' }) => askCount(by),
  },
  RelevanceMap: {
    needed: [],
    optional: ['edition'],
    ask: (asked) => answer.askMap(asked, asked.relevance()),
  },
  Gap: {
    needed: [],
    optional: ['department', 'edition'],
    ask: (asked, { department }) =>
      then(answer.askMap(asked, asked.relevance()), (relevance) =>
        answer.askGap(relevance, department),
      ),
  },
} satisfies Record<string, Question>;

/** A component that a text may place. */
export type ProseComponent = keyof typeof questions;

function askCount(by: string): Answer<string> {
  if (countedBy.includes(by)) return { ok: true, value: by };
  const facts = { what: 'count', allowed: countedBy.join(', ') } as const;
  return { ok: false, fault: { facts, found: by, nearest: findNearest(by, countedBy) } };
}

/** An attribute that a component needs and has not, or has and does not know; undefined where all is well. */
export function findAttributeFault(
  component: ProseComponent,
  given: readonly string[],
): AskFault | undefined {
  const { needed, optional }: Question = questions[component];
  const known = [...needed, ...optional];
  const unknown = given.find((name) => !known.includes(name));
  const missing = needed.find((name) => !given.includes(name));
  const facts = { component, attributes: known.join(', ') };
  if (unknown !== undefined) {
    const nearest = findNearest(unknown, known);
    return { facts: { what: 'unknown attribute', ...facts }, found: unknown, nearest };
  }
  if (missing === undefined) return undefined;
  return { facts: { what: 'attribute', attribute: missing, ...facts } };
}

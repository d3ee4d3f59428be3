import { editionBefore } from '#lineage/editions.ts';
import type { Campaign, Placed } from '#model/campaign.ts';
import type { DepartmentResult, EditionResult } from '#model/outcome.ts';
import type { Band } from '#model/tables/bands.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Evidence } from '#model/tables/evidence.ts';
import type { Form } from '#model/tables/forms.ts';
import type { Level } from '#model/tables/levels.ts';
import type { Objective } from '#model/tables/objectives.ts';
import type { PublishedScore } from '#model/tables/published-scores.ts';
import type { Reply } from '#model/tables/replies.ts';
import type { Theme } from '#model/tables/themes.ts';
import type { Site } from '#publish/site.ts';
import { visibilityOf } from '#publish/visible.ts';
import { resultsByDepartment } from '#score/results.ts';

/** One edition with everything that pages look up in it, found once. */
export interface EditionBook {
  readonly edition: Placed<Edition>;
  readonly result: EditionResult;
  /** Whether it has marks; without them it is a record of published scores. */
  readonly hasMarks: boolean;
  readonly themes: readonly NamedTheme[];
  readonly criteria: readonly Placed<Criterion>[];
  /** By the number that each starts from, lowest first. */
  readonly bands: readonly Placed<Band>[];
  readonly results: ReadonlyMap<string, DepartmentResult>;
  /** The forms of violence, by id: those of the campaign. */
  readonly forms: ReadonlyMap<string, Placed<Form>>;
  /** The objectives by id, a joint one by its first row; empty where none are on file. */
  readonly objectives: ReadonlyMap<string, Placed<Objective>>;
  readonly published: ReadonlyMap<string, Placed<PublishedScore>>;
  readonly replies: ReadonlyMap<string, Placed<Reply>>;
  /** The levels of a criterion, lowest first; empty where it has none. */
  levels: (criterion: string) => readonly Placed<Level>[];
  /** The evidence for one mark, oldest first as in the file. */
  evidence: (department: string, criterion: string) => readonly Placed<Evidence>[];
}

const none: readonly never[] = [];

/** Opens the book of one edition. */
export function openBook(
  campaign: Campaign,
  edition: Placed<Edition>,
  result: EditionResult,
): EditionBook {
  const id = edition.edition;
  const own = <T extends { edition: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.edition === id);
  const byNumber = <T>(number: (row: T) => string) => {
    return (a: T, b: T): number => Number(number(a)) - Number(number(b));
  };
  const levels = Map.groupBy(
    own(campaign.levels).sort(byNumber((level) => level.mark)),
    (level) => level.criterion,
  );
  // By department alone: a list for every mark is a hundred thousand lists, and a page reads them all.
  const evidence = Map.groupBy(campaign.evidence.get(id) ?? none, (source) => source.department);
  const criteria = own(campaign.criteria);
  return {
    edition,
    result,
    hasMarks: result.departments.length > 0,
    themes: themesOf(own(campaign.themes), criteria),
    criteria,
    bands: own(campaign.bands).sort(byNumber((band) => band.from)),
    results: resultsByDepartment(result),
    forms: new Map(campaign.forms.map((form) => [form.form, form])),
    objectives: byObjective(campaign.objectives.get(id) ?? none),
    published: byDepartment(own(campaign.publishedScores)),
    replies: byDepartment(own(campaign.replies)),
    levels: (criterion) => levels.get(criterion) ?? none,
    evidence: (department, criterion) =>
      evidence.get(department)?.filter((source) => source.criterion === criterion) ?? none,
  };
}

/** Of the rows of a joint objective the first. */
const byObjective = (rows: readonly Placed<Objective>[]): Map<string, Placed<Objective>> =>
  new Map(rows.toReversed().map((row) => [row.objective, row]));

const byDepartment = <T extends { department: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.department, row]));

/** A theme as pages show it. */
export interface NamedTheme {
  readonly theme: string;
  readonly name: string;
  /** Its weight as typed; absent where the themes of the edition have none. */
  readonly weight?: string | undefined;
}

/**
 * The themes of an edition: those of its themes table, and after them those that only criteria name,
 * whose id is their name.
 */
function themesOf(themes: readonly Theme[], criteria: readonly Criterion[]): NamedTheme[] {
  const named: NamedTheme[] = themes.map(({ theme, name, weight }) => ({ theme, name, weight }));
  const known = new Set(named.map((each) => each.theme));
  const used = new Set(criteria.flatMap(({ theme }) => theme ?? []));
  return [
    ...named,
    ...[...used].filter((theme) => !known.has(theme)).map((theme) => ({ theme, name: theme })),
  ];
}

/** The report that an edition is compared with; undefined for the first that this build shows. */
export function bookBefore(site: Site, { edition }: EditionBook): EditionBook | undefined {
  const before = editionBefore(site.campaign.editions, edition);
  return site.books.find((book) => book.edition.edition === before?.edition);
}

/** The editions that a site shows although they are drafts or under an embargo; none in a normal build. */
export const unpublishedBooks = ({ books, today }: Site): EditionBook[] =>
  books.filter(({ edition }) => visibilityOf(edition, today).kind !== 'open');

/** The editions that are published on this day, newest first, also where a build shows others. */
export const publishedBooks = ({ books, today }: Site): EditionBook[] =>
  books.filter(({ edition }) => visibilityOf(edition, today).kind === 'open').toReversed();

import type { Assessment } from '#model/tables/assessments.ts';
import type { Band } from '#model/tables/bands.ts';
import type { Criterion } from '#model/tables/criteria.ts';
import type { DepartmentChange } from '#model/tables/department-changes.ts';
import type { Department } from '#model/tables/departments.ts';
import type { Edition } from '#model/tables/editions.ts';
import type { Evidence } from '#model/tables/evidence.ts';
import type { Form } from '#model/tables/forms.ts';
import type { Helpline } from '#model/tables/helplines.ts';
import type { Level } from '#model/tables/levels.ts';
import type { Link } from '#model/tables/links.ts';
import type { Objective } from '#model/tables/objectives.ts';
import type { PublishedScore } from '#model/tables/published-scores.ts';
import type { Reply } from '#model/tables/replies.ts';
import type { Sector } from '#model/tables/sectors.ts';
import type { Settings } from '#model/tables/site.ts';
import type { Theme } from '#model/tables/themes.ts';
import type { Weight } from '#model/tables/weights.ts';

/** A record and the row of the file that it was read from, so that a figure can be followed back. */
export type Placed<T> = T & {
  /** The file, below the campaign folder: `data/assessments/2026.csv`. */
  readonly file: string;
  /** The row as a spreadsheet numbers it; the header is row 1. */
  readonly row: number;
};

/** Everything that a campaign's tables say, in the order of their rows. */
export interface Campaign {
  readonly settings: Settings;
  /** Ordered by year, then published_on, then id. */
  readonly editions: readonly Placed<Edition>[];
  readonly departments: readonly Placed<Department>[];
  readonly departmentChanges: readonly Placed<DepartmentChange>[];
  readonly sectors: readonly Placed<Sector>[];
  readonly themes: readonly Placed<Theme>[];
  readonly criteria: readonly Placed<Criterion>[];
  readonly levels: readonly Placed<Level>[];
  readonly weights: readonly Placed<Weight>[];
  readonly bands: readonly Placed<Band>[];
  /** By edition; an edition without a file has no entry. */
  readonly assessments: ReadonlyMap<string, readonly Placed<Assessment>[]>;
  /** By edition; an edition without a file has no entry. */
  readonly evidence: ReadonlyMap<string, readonly Placed<Evidence>[]>;
  readonly forms: readonly Placed<Form>[];
  /** By edition; an edition without a file has no entry. */
  readonly objectives: ReadonlyMap<string, readonly Placed<Objective>[]>;
  /** By edition; an edition without a file has no entry. */
  readonly links: ReadonlyMap<string, readonly Placed<Link>[]>;
  readonly publishedScores: readonly Placed<PublishedScore>[];
  readonly replies: readonly Placed<Reply>[];
  readonly helplines: readonly Placed<Helpline>[];
}

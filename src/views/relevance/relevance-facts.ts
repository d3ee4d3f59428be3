import type { Link } from '#site/frame.ts';

/** A big number with what it counts beneath. */
export interface FigureFacts {
  readonly number: string;
  readonly of: string;
  /** Whether it counts what is missing, and counts any. */
  readonly missing: boolean;
}

/** Where an objective stands. */
export interface SourceFacts {
  readonly text: string;
  readonly href?: string;
  /** What stands after the link. */
  readonly page?: string;
}

/** The bearing of an objective on one form. */
export interface LinkFacts {
  readonly form: Link;
  readonly strength: string;
  /** What the department makes of it. */
  readonly made: string;
  readonly missing: boolean;
  readonly reason?: string;
  readonly quote?: string;
  /** With the form that it is about, for the ear. */
  readonly quoteSource?: Link & { readonly of: string };
}

/** One objective with its relevant links. */
export interface ObjectiveFacts {
  /** Its anchor, where the page has one. */
  readonly id?: string;
  readonly text: string;
  readonly state: string;
  readonly missing: boolean;
  /** Whether it is relevant, and so counts. */
  readonly counts: boolean;
  readonly source?: SourceFacts | undefined;
  readonly notes: readonly string[];
  readonly links: readonly LinkFacts[];
  readonly place: Link;
}

/** The objectives of one department, on its page. */
export interface DepartmentObjectivesFacts {
  readonly label: string;
  readonly finding: string;
  readonly figure?: FigureFacts | undefined;
  readonly notes: readonly string[];
  /** Whether it was not read. */
  readonly missing: boolean;
  readonly objectives: readonly ObjectiveFacts[];
  readonly map: Link;
}

/** The map's finding on the page of the report. */
export interface TeaserFacts {
  readonly label: string;
  readonly finding: string;
  readonly figure?: FigureFacts | undefined;
  readonly surprise?: string | undefined;
  readonly link: Link;
}

import type { FigureFacts, LinkFacts, SourceFacts } from '#views/relevance/relevance-facts.ts';
import type { Frame } from '#views/frame/frame.ts';
import type { Link } from '#site/link.ts';

/** What the page of one form of violence shows, ready to show. */
export interface FormPageFacts {
  readonly frame: Frame;
  readonly hero: {
    readonly kicker: string;
    readonly finding: string;
    readonly definition?: string;
    readonly source?: Link;
    readonly figure?: FigureFacts | undefined;
  };
  readonly departments: readonly FormDepartmentFacts[];
  /** Who has nothing relevant to it, and who was not read. */
  readonly others: readonly string[];
  readonly links: readonly Link[];
}

/** One department whose objectives bear on a form. */
export interface FormDepartmentFacts {
  readonly id: string;
  readonly department: Link;
  readonly state: string;
  readonly missing: boolean;
  readonly detail: string;
  readonly objectives: readonly {
    readonly text: string;
    readonly source?: SourceFacts | undefined;
    readonly link: LinkFacts;
  }[];
}

/** What the page of all forms shows. */
export interface FormsPageFacts {
  readonly frame: Frame;
  readonly hero: { readonly label: string; readonly finding: string; readonly lede: string };
  readonly rows: readonly FormRow[];
  readonly map: Link;
}

/** One form among all. */
export interface FormRow {
  readonly form: Link;
  readonly definition?: string | undefined;
  readonly departments: string;
  readonly gaps: string;
  readonly missing: boolean;
  /** Whether no department takes it up. */
  readonly untaken: boolean;
}

import type { Frame } from '#views/frame/frame.ts';
import type { Link } from '#site/link.ts';

/** What the page on the method shows, ready to show. */
export interface MethodFacts {
  readonly frame: Frame;
  readonly kicker: string;
  readonly title: string;
  readonly lede: string;
  /** In the order of the page, which numbers them. */
  readonly sections: readonly MethodSection[];
}

/** One step of the method. */
interface MethodSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What a section is made of. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'reckoning'; readonly text: string }
  | { readonly kind: 'link'; readonly link: Link }
  | ({ readonly kind: 'table' } & RuledTableFacts)
  | ({ readonly kind: 'list' } & ListFacts);

/** A table with a name for each row. */
export interface RuledTableFacts {
  readonly caption: string;
  /** Said on the fold that hides the table at first; absent where it is open. */
  readonly fold?: string | undefined;
  readonly columns: readonly { readonly text: string; readonly isNumber?: boolean }[];
  readonly rows: readonly RuledRow[];
  /** The row of sums under the others. */
  readonly sum?: readonly string[];
}

/** One row; the first cell names it. */
interface RuledRow {
  readonly name: string;
  readonly href?: string | undefined;
  readonly cells: readonly string[];
}

/** Questions of one sort. */
interface ListFacts {
  readonly title: string;
  readonly items: readonly {
    readonly text: string;
    readonly href?: string | undefined;
    readonly detail?: string | undefined;
  }[];
}

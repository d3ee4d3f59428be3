/* The parts that a section of the method page is made of. */

/** Anything that a section may hold. */
export type Block = ReturnType<
  typeof text | typeof formula | typeof reckoning | typeof link | typeof table | typeof list
>;

export const text = (paragraph: string) => ({ kind: 'text' as const, text: paragraph });

/** A formula beside the paragraph that says it in words. */
export const formula = (line: string) => ({ kind: 'formula' as const, text: line });

/** A line of reckoning under the table that it comes from. */
export const reckoning = (line: string) => ({ kind: 'reckoning' as const, text: line });

export const link = (href: string, words: string) => ({
  kind: 'link' as const,
  link: { href, text: words },
});

/** A table with a name for each row. */
export interface RuledTable {
  readonly caption: string;
  /** Said on the fold that hides the table at first; absent where it is open. */
  readonly fold?: string | undefined;
  readonly columns: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly {
    readonly name: string;
    readonly href?: string | undefined;
    readonly cells: readonly string[];
  }[];
  /** The row of sums under the others. */
  readonly sum?: readonly string[] | undefined;
}

export const table = (parts: RuledTable) => ({ kind: 'table' as const, ...parts });

/** The head of a column with numbers. */
export const number = (words: string) => ({ text: words, isNumber: true });

/** The head of a column with words. */
export const column = (words: string) => ({ text: words, isNumber: false });

/** Questions of one sort. */
interface QuestionList {
  readonly title: string;
  readonly items: readonly {
    readonly text: string;
    readonly href: string;
    readonly detail?: string | undefined;
  }[];
}

export const list = (parts: QuestionList) => ({ kind: 'list' as const, ...parts });

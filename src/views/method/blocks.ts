/* The parts that a section of the method page is made of. */

export const text = (paragraph: string) => ({ kind: 'text' as const, text: paragraph });

/** A formula beside the paragraph that says it in words. */
export const formula = (line: string) => ({ kind: 'formula' as const, text: line });

/** A line of reckoning under the table that it comes from. */
export const reckoning = (line: string) => ({ kind: 'reckoning' as const, text: line });

export const link = (href: string, words: string) => ({
  kind: 'link' as const,
  link: { href, text: words },
});

interface Column {
  readonly text: string;
  readonly isNumber?: boolean;
}

interface TableParts {
  readonly caption: string;
  readonly fold?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly name: string;
    readonly href?: string | undefined;
    readonly cells: readonly string[];
  }[];
  readonly sum?: readonly string[];
}

export const table = (parts: TableParts) => ({ kind: 'table' as const, ...parts });

interface ListParts {
  readonly title: string;
  readonly items: readonly {
    readonly text: string;
    readonly href?: string | undefined;
    readonly detail?: string | undefined;
  }[];
}

export const list = (parts: ListParts) => ({ kind: 'list' as const, ...parts });

export const number = (words: string): Column => ({ text: words, isNumber: true });

export const column = (words: string): Column => ({ text: words });

/** Anything that a section may hold. */
export type Block = ReturnType<
  typeof text | typeof formula | typeof reckoning | typeof link | typeof table | typeof list
>;

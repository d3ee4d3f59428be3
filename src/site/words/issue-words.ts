import type { FactsOf, IssueKind } from '#model/issue.ts';

/** What a message says besides where the issue is and what was found. */
export interface IssueSentences {
  /** What stands there when all is well. */
  readonly expected: string;
  /** What to do, as whole sentences. */
  readonly fix: string;
}

/** The ways of fixing that kinds of issues share. */
export type FixWay =
  'cell' | 'blanks' | 'addRow' | 'deleteRow' | 'sortRows' | 'textColumn' | 'header' | 'fileName';

/** How to fix an issue, step by step. */
export interface FixSteps {
  readonly excel: string;
  readonly sheets: string;
}

/** What the page of a kind says besides its severity and an example; as Markdown. */
interface IssuePage {
  readonly title: string;
  /** What the kind means, and why it matters. */
  readonly about: string;
  readonly way: FixWay | FixSteps;
}

/**
 * The words of one kind of issue; `{name}` stands for a fact of the issue. A variant is said in
 * their place where its condition holds, the last that does: `headerRow` where there is such a
 * fact, `why=date` where it has that value, `from+to` where both hold.
 */
export interface IssueWords extends IssueSentences {
  /** The pages in `docs/issues` are in English, so that other languages have none. */
  readonly page?: IssuePage;
  readonly variants?: Readonly<Record<string, Partial<IssueSentences>>>;
}

/** The names in the braces of a text. */
type Blanks<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;

/** A text whose blanks are all facts; one that has none of them compiles to nothing. */
type Filled<Text, Facts> = [Exclude<Blanks<Text>, keyof Facts>] extends [never] ? Text : never;

/** A condition whose names are facts, and whose values are among those that the fact may have. */
type Condition<Key, Facts> = Key extends `${infer First}+${infer Rest}`
  ? Condition<First, Facts> extends never
    ? never
    : Condition<Rest, Facts> extends never
      ? never
      : Key
  : Key extends `${infer Name}=${infer Value}`
    ? Name extends keyof Facts
      ? Value extends Facts[Name]
        ? Key
        : never
      : never
    : Key extends keyof Facts
      ? Key
      : never;

type Texts<Words, Facts> = { readonly [Key in keyof Words]: Filled<Words[Key], Facts> };

/** The words of a kind with everything that its facts cannot fill, or cannot be, as never. */
type Checked<Words, Facts> = {
  readonly [Key in keyof Words]: Key extends 'variants'
    ? {
        readonly [Variant in keyof Words[Key]]: Condition<Variant, Facts> extends never
          ? never
          : Texts<Words[Key][Variant], Facts>;
      }
    : Filled<Words[Key], Facts>;
};

/** Words by kind; a blank, a condition or a value that the kind's facts do not have does not compile. */
export const wordIssues = <const Words extends { readonly [Kind in IssueKind]?: IssueWords }>(
  words: Words & {
    readonly [Kind in keyof Words]: Checked<Words[Kind], FactsOf<Kind & IssueKind>>;
  },
): Words => words;

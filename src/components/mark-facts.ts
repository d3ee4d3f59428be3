/** What the mark takes: a number, or the words in its place, and how it is said. */
export interface MarkFacts {
  readonly score?: string | undefined;
  readonly instead?: string | undefined;
  readonly beneath?: string | undefined;
  readonly spoken: string;
}

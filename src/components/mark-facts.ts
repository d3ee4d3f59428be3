/** What the mark takes: a number, or the words in its place, and how it is said. */
export interface MarkFacts {
  readonly score?: string;
  readonly instead?: string;
  readonly beneath?: string;
  readonly spoken: string;
}

/** What the mark takes: a number, or the words in its place, and how it is said. */
export interface MarkProps {
  /** The score as the language writes it. */
  readonly score?: string | undefined;
  /** What stands in place of a score: `No response`. */
  readonly instead?: string | undefined;
  /** A smaller line under it: `counted as 0`. */
  readonly beneath?: string | undefined;
  /** How a screen reader says it: `3.4 of 10`. */
  readonly spoken: string;
  readonly size?: 'hero' | 'row' | 'small';
}

/** A link with its words. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

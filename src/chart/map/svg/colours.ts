/** The colours of a map that stands alone: a file knows no style sheet of ours. */
export interface MapColours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  /** What is made. */
  readonly accent: string;
  readonly onAccent: string;
  /** What is missing. */
  readonly pen: string;
}

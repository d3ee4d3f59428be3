import type { Edition } from '#model/tables/editions.ts';

/** One file of a layout. */
export interface LaidFile {
  /** Its path below the campaign folder. */
  readonly path: string;
  /** The whole of it as it is to be. */
  readonly bytes: Uint8Array;
  /** How long it was before, and the blank rows at its end that make room; undefined for a new file. */
  readonly before: { readonly length: number; readonly blankTail: Uint8Array } | undefined;
  /** Rows added, or below the header of a new file. */
  readonly rows: number;
}

/** Everything that a new edition needs, ready to be written. */
export interface Layout {
  /** The edition that it follows. */
  readonly before: Edition;
  readonly edition: Edition;
  readonly departments: number;
  readonly criteria: number;
  readonly files: readonly LaidFile[];
}

/** The files of a campaign by their path below its folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

import type * as z from 'zod';

/**
 * Which rows of a table a build shows that leaves editions out:
 * - `edition`: those of a shown edition, which a column `edition` or the file names;
 * - `department`: those whose `department` is shown;
 * - `change`: those whose `changed_on` is on or before the newest shown reference day;
 * - `named`: those whose id a shown row of a table of another kind names;
 * - `all`: all of them, as they are about no edition.
 */
export type Shown = 'edition' | 'department' | 'change' | 'named' | 'all';

/** The kinds that a table with such a file and such columns may choose from. */
type ShownBy<File, Column> = File extends `${string}<edition>${string}`
  ? 'edition'
  : 'edition' extends Column
    ? 'edition'
    : | 'named'
      | 'all'
      | ('department' extends Column ? 'department' : never)
      | ('changed_on' extends Column ? 'change' : never);

/** One table of a campaign: its file, its key, what a build shows of it and the schema of its rows. */
export interface Table<Row extends z.ZodObject = z.ZodObject, File extends string = string> {
  /** The name used in the dictionary, in issues and in downloads. */
  readonly name: string;
  /** Path below `data/`; `<edition>` stands for the id of an edition, one file each. */
  readonly file: File;
  /** One or two sentences for the dictionary. */
  readonly about: string;
  /** The columns that together name a row; no two rows share them. */
  readonly key: readonly string[];
  /** Whether a campaign cannot do without it. */
  readonly required: boolean;
  /** There is no default: a forgotten table would publish what is under an embargo. */
  readonly shown: Shown;
  readonly row: Row;
}

/** Declares a table; the identity function, so that types are inferred, and the key and `shown` checked. */
export const declareTable = <Row extends z.ZodObject, const File extends `${string}.csv`>(
  declared: Table<Row, File> & {
    readonly key: readonly (keyof Row['shape'] & string)[];
    readonly shown: ShownBy<File, keyof Row['shape']>;
  },
): Table<Row, File> => declared;

/** Whether a table has one file for each edition. */
export const isByEdition = ({ file }: Table): boolean => file.includes('<edition>');

/** The column of the ids that other tables name: the first of the key, the edition aside. */
export const idColumnOf = ({ key }: Table): string | undefined =>
  key.find((column) => column !== 'edition') ?? key[0];

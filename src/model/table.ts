import type * as z from 'zod';

/** One table of a campaign: its file, its key and the schema of its rows. */
export interface Table<Row extends z.ZodObject = z.ZodObject> {
  /** The name used in the dictionary, in issues and in downloads. */
  readonly name: string;
  /** Path below `data/`; `<edition>` stands for the id of an edition, one file each. */
  readonly file: `${string}.csv`;
  /** One or two sentences for the dictionary. */
  readonly about: string;
  /** The columns that together name a row; no two rows share them. */
  readonly key: readonly string[];
  /** Whether a campaign cannot do without it. */
  readonly required: boolean;
  readonly row: Row;
}

/** Declares a table; the identity function, so that the row type is inferred and the key checked. */
export const table = <Row extends z.ZodObject>(
  declared: Table<Row> & { readonly key: readonly (keyof Row['shape'] & string)[] },
): Table<Row> => declared;

/** The type of one record of a table. */
export type RecordOf<Row extends z.ZodObject> = z.infer<Row>;

/** Any table's schema of rows, for code that works on all of them. */
export type RowSchema = z.ZodObject;

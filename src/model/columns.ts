import * as z from 'zod';
import { columnNotes, type ColumnNote } from './cell.ts';

/** What a column's schema made of a cell: its value, or that it does not take it. */
type Parsed = { readonly success: true; readonly value: unknown } | { readonly success: false };

/** One column of a table, as its schema and its note describe it. */
export interface Column {
  readonly name: string;
  readonly note: ColumnNote;
  /** Whether every row needs a value; the others may be blank, and the column left out. */
  readonly needed: boolean;
  /** The value of a cell, or of a blank one where the text is undefined. */
  readonly parse: (text: string | undefined) => Parsed;
}

/** The columns of a row's schema, in its order. A schema without a note is no column. */
export function columnsOf(row: z.ZodObject): Column[] {
  return Object.entries<unknown>(row.shape).flatMap(([name, schema]) => {
    if (!(schema instanceof z.ZodType)) return [];
    const note = noteOf(schema);
    if (note === undefined) return [];
    const parse = (text: string | undefined): Parsed => {
      const parsed = schema.safeParse(text);
      return parsed.success ? { success: true, value: parsed.data } : { success: false };
    };
    return [{ name, note, needed: !parse(undefined).success, parse }];
  });
}

/** A note is registered on the innermost schema, below what makes it optional or fills it. */
function noteOf(schema: z.core.$ZodType): ColumnNote | undefined {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodPrefault) inner = inner.unwrap();
  return columnNotes.get(inner);
}

/**
 * Cells: what one cell of a table may hold. Every schema here takes the text of a cell, trimmed;
 * blank cells never reach them (a blank is either allowed, or an issue of its own).
 */
import * as z from 'zod';
import { isDay } from './dates.ts';

/** How a cell is read: ids are normalised, decimals may carry a comma in a `;` file, text is kept. */
export type CellKind =
  'id' | 'name' | 'text' | 'decimal' | 'whole' | 'date' | 'partial date' | 'address' | 'choice';

/** What the dictionary says of a column, and what the checks need beyond the schema. */
export interface ColumnNote {
  kind: CellKind;
  /** One sentence for the dictionary: what it holds, its unit or range, what a blank means. */
  about: string;
  /** One value as it would stand in the cell. */
  example: string;
  /** The table whose ids this column names. */
  references?: string;
  /** A word that may stand in place of such an id: `all`. */
  or?: string;
  /**
   * That the column names an id of its own table in the edition directly before, or says something of
   * that edition. A build that does not show that edition leaves the cell blank.
   */
  before?: 'id' | 'text';
  /** The words that a choice allows, in the order in which they are offered. */
  choices?: readonly string[];
}

/** The notes of every column, by its schema. */
export const columnNotes = z.registry<ColumnNote>();

/** An exact decimal as typed, with a full stop: `7.25`. Read as a fraction by the score code. */
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .brand<'Decimal'>();
/** An exact decimal as typed, with a full stop. */
export type Decimal = z.infer<typeof decimal>;

/**
 * A permanent id in kebab case; it stands in addresses. It has a letter, or is a year: a spreadsheet
 * may turn any other number into one that is still a number (`007` into `7`). It also takes `mar-1`
 * for a day and `1e5` for a number; what it makes of them is no id, and so they are reported.
 */
export const idPattern = /^(?=.*[a-z]|\d{4}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** The most letters of an id: it becomes the name of a folder, of an address and of a card. */
export const longestId = 60;

/** A full date, `2007-05-09`. */
const fullDate = z
  .string()
  .regex(/^[1-9]\d{3}-\d{2}-\d{2}$/)
  .refine(isDay);

/** A date of which only the year, or the year and month, may be known: `2007`, `2007-05`, `2007-05-09`. */
const partialDate = z
  .string()
  .regex(/^[1-9]\d{3}(-(0[1-9]|1[0-2])(-\d{2})?)?$/)
  .refine((text) => text.length < 10 || isDay(text));

/**
 * An address that a reader may open: http or https, nothing else. It names one host, with no user
 * before it, no backslash, which browsers read as a slash, and no character that nobody sees: each
 * of them shows one host and leads to another.
 */
const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/?#"<>@\\]+(?:[/?#][^\s\\\p{Cc}\p{Cf}]*)?$/iu)
  .refine((text) => URL.canParse(text));

type Note = Omit<ColumnNote, 'kind' | 'choices'>;

/** A column of ids. */
export const idColumn = (note: Note) =>
  z
    .string()
    .max(longestId)
    .regex(idPattern)
    .register(columnNotes, { kind: 'id', ...note });

/** A column of free text; kept as typed apart from the space around it. */
export const textColumn = (note: Note) =>
  z
    .string()
    .min(1)
    .register(columnNotes, { kind: 'text', ...note });

/**
 * A column of short names, which recur and are matched exactly.
 *
 * @param same the form of a name in which several spellings of it are one
 */
export function nameColumn(note: Note, same?: (name: string) => string) {
  const name = z.string().min(1);
  const schema = same === undefined ? name : name.overwrite(same);
  return schema.register(columnNotes, { kind: 'name', ...note });
}

/** A column of exact decimals; ranges are checked where the limit is known. */
export const decimalColumn = (note: Note) =>
  decimal.clone().register(columnNotes, { kind: 'decimal', ...note });

/** A column of whole numbers, read as a number. */
export const wholeColumn = (note: Note) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .register(columnNotes, { kind: 'whole', ...note });

/** A column of full dates. */
export const dateColumn = (note: Note) =>
  fullDate.clone().register(columnNotes, { kind: 'date', ...note });

/** A column of dates of which a part may be unknown. */
export const partialDateColumn = (note: Note) =>
  partialDate.clone().register(columnNotes, { kind: 'partial date', ...note });

/** A column of web addresses. */
export const addressColumn = (note: Note) =>
  webAddress.clone().register(columnNotes, { kind: 'address', ...note });

/** A column with a closed list of words. */
export const choiceColumn = <const Words extends readonly string[]>(words: Words, note: Note) =>
  z.enum(words).register(columnNotes, { kind: 'choice', choices: words, ...note });

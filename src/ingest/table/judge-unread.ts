import type { Column } from '#model/columns.ts';
import type { Issue, Place } from '#model/issue.ts';
import { cellReader } from '#ingest/cell/cell-reader.ts';
import { findNearest } from '#ingest/find-nearest.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnsInOtherWords } from './column-words.ts';
import type { Delimiter } from './read-text.ts';
import type { SplitRow } from './split-csv.ts';

/** A column that nothing reads. */
export interface UnreadColumn {
  /** Its name in the form of the names of columns. */
  readonly name: string;
  /** Its name as typed. */
  readonly typed: string;
  readonly index: number;
  readonly place: Place;
}

/** What an unread column is held against. */
export interface UnreadIn {
  /** The known columns that the file lacks. */
  readonly missing: readonly Column[];
  /** The columns of the table that move scores or take a rule away. */
  readonly scoring: ReadonlySet<string>;
  /** What the campaign calls its own, in the form of the names of columns. */
  readonly ignored: ReadonlySet<string>;
  readonly rows: readonly SplitRow[];
  /** The ids that a column may name, by its name, where they are known. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly delimiter: Delimiter;
}

/**
 * The issue of a column that nothing reads and whose name resembles none that the file lacks: an error
 * where by its values it is probably one that moves scores. Undefined for a campaign's own.
 */
export function judgeUnread(column: UnreadColumn, of: UnreadIn): Issue | undefined {
  if (isOwn(column, of)) return undefined;
  const { typed, place } = column;
  const details = { place, found: typed };
  const fitting = of.missing.find((each) => of.scoring.has(each.name) && fits(column, each, of));
  if (fitting === undefined) return makeIssue('unknown-column', { ...details, movesScores: false });
  const facts = { why: 'fits', column: fitting.name } as const;
  return makeIssue('unknown-column', { ...details, facts });
}

/** Whether a column is the campaign's own: the settings name it, or it is for notes. `note` is also French for a mark. */
function isOwn(column: UnreadColumn, of: UnreadIn): boolean {
  const { name } = column;
  if (of.ignored.has(name)) return true;
  if (name !== 'note') return name.startsWith('note');
  const mark = of.missing.find((each) => each.name === 'mark');
  return mark === undefined || !fits(column, mark, of);
}

/**
 * The missing column that an unread one is by its name: misspelt, with a unit behind it, or in other
 * words. Undefined where it resembles none, or is a campaign's own.
 */
export function columnMeant(column: UnreadColumn, of: UnreadIn): string | undefined {
  if (isOwn(column, of)) return undefined;
  const { name } = column;
  const names = of.missing.map((each) => each.name);
  // `mark_(0-4)`, `weight_%`, `max_mark:` without what follows the words.
  const bare = /^[\p{Letter}\p{Mark}_]+/u.exec(name)?.[0].replace(/_+$/, '') ?? name;
  const meant = columnsInOtherWords(bare).find((each) => names.includes(each));
  return meant ?? names.find((each) => each === bare) ?? findNearest(bare, names);
}

/** A code of an assessor; a short text of another kind may be anything. */
const assessorCode = /^(?:agreed|draft|[a-z]{1,8}[ -]?\d{1,3})$/i;

/** Whether some value stands in the column, and all that do would pass as another column's. */
function fits({ index }: UnreadColumn, column: Column, of: UnreadIn): boolean {
  const cells = of.rows.map(({ texts }) => texts[index]?.trim() ?? '');
  const values = cells.filter((text) => text !== '');
  const ids = of.known.get(column.name);
  // Where any word would do as an id, one that stands in some rows alone says nothing.
  if (column.name === 'theme' && ids === undefined && values.length < cells.length) return false;
  const read = cellReader(column, of.delimiter);
  const passes = (text: string): boolean =>
    column.note.kind === 'name'
      ? assessorCode.test(text)
      : read(text).ok && ids?.has(text) !== false;
  return values.length > 0 && values.every(passes);
}

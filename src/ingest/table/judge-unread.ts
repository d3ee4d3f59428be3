import type { Column } from '#model/columns.ts';
import type { Issue, Place } from '#model/issue.ts';
import { cellReader } from '#ingest/cell/cell-reader.ts';
import { findNearest } from '#ingest/find-nearest.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnInOtherWords } from './column-words.ts';
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
 * The issue of a column that nothing reads: an error where it is probably a known one that the file
 * lacks, by its name or, for what moves scores, by its values. Undefined for a campaign's own.
 */
export function judgeUnread(column: UnreadColumn, of: UnreadIn): Issue | undefined {
  const { name, typed, place } = column;
  if (of.ignored.has(name) || name.startsWith('note')) return undefined;
  const details = { place, found: typed };
  const nearest = resembled(name, of.missing);
  if (nearest !== undefined) {
    const facts = { why: 'resembles', column: nearest } as const;
    return makeIssue('unknown-column', { ...details, nearest, facts });
  }
  const fitting = of.missing.find((each) => of.scoring.has(each.name) && fits(column, each, of));
  if (fitting === undefined) return makeIssue('unknown-column', { ...details, movesScores: false });
  const facts = { why: 'fits', column: fitting.name } as const;
  return makeIssue('unknown-column', { ...details, facts });
}

/** The missing column that a name resembles: misspelt, with a unit behind it, or in other words. */
function resembled(name: string, missing: readonly Column[]): string | undefined {
  const names = missing.map((column) => column.name);
  // `mark_(0-4)`, `weight_%`, `max_mark:` without what follows the words.
  const bare = /^[\p{Letter}\p{Mark}_]+/u.exec(name)?.[0].replace(/_+$/, '') ?? name;
  const meant = columnInOtherWords(bare);
  if (meant !== undefined && names.includes(meant)) return meant;
  return names.find((each) => each === bare) ?? findNearest(bare, names);
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

import type { Column } from '#model/columns.ts';
import type { Issue, Place } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnsInOtherWords } from './column-words.ts';
import { findCrossTable, type AxisNames } from './cross-table.ts';
import { columnMeant, judgeUnread, type UnreadColumn, type UnreadIn } from './judge-unread.ts';
import { headerName } from './header-name.ts';
import type { SplitRow } from './split-csv.ts';

/** A header row, and what of it could be matched with the columns of its table. */
export interface HeaderParts {
  readonly header: SplitRow;
  readonly below: readonly SplitRow[];
  /** Where the header stands: its file and row. */
  readonly place: Place;
  readonly columns: readonly Column[];
  /** The columns of the table that the header has, by their names. */
  readonly indexes: ReadonlyMap<string, number>;
  /** Cells of the header that name no column. */
  readonly unread: readonly UnreadColumn[];
}

/** What a header is held against. */
export interface HeaderIn extends Omit<UnreadIn, 'missing' | 'rows'> {
  /** What departments and questions are called, where that is known. */
  readonly names?: (() => AxisNames) | undefined;
  /** The edition of the file. */
  readonly edition?: string | undefined;
}

/** What is wrong with a header. */
interface Judgement {
  readonly issues: readonly Issue[];
  /** Whether what could be said of the rows would only follow from that. */
  readonly isHeld: boolean;
  /** The columns that stand there under other names. */
  readonly renamed: ReadonlySet<string>;
}

/**
 * What is wrong with the names in a header row. Where it is no header of this table at all, one issue
 * says so; where several columns have other names, one issue gives the right names of all.
 */
export function judgeHeader(parts: HeaderParts, of: HeaderIn): Judgement {
  const { below, columns, indexes } = parts;
  if (
    parts.unread.length === 0 &&
    columns.every(({ name, needed }) => !needed || indexes.has(name))
  )
    return sound;
  const lacking = columns.filter(({ name }) => !indexes.has(name));
  const missing = lacking.filter(({ needed }) => needed);
  const own = new Set(below.map(({ texts }) => texts[indexes.get('criterion') ?? -1] ?? ''));
  const known = new Map([...of.known, ['follows', own] as const]);
  const against = { ...of, known, missing: lacking, rows: below };
  const pairs = pairUp(parts.unread, against);
  const none = missing.length === 0 ? undefined : noHeader(parts, of, { missing, pairs });
  if (none !== undefined) return { issues: [none], isHeld: true, renamed: new Set() };

  const renamed = new Set(pairs.keys());
  const isHeld = pairs.size > 1 && missing.some(({ name }) => renamed.has(name));
  const rest = { ...against, missing: lacking.filter(({ name }) => !renamed.has(name)) };
  const told = new Set(pairs.values());
  const others = parts.unread.flatMap((column) =>
    told.has(column) ? [] : (judgeUnread(column, rest) ?? []),
  );
  return {
    issues: [
      ...missing
        .filter(({ name }) => !renamed.has(name))
        .map(({ name: column }) =>
          makeIssue('missing-column', { place: parts.place, facts: { column } }),
        ),
      ...renames(parts.place, pairs),
      ...others.filter(({ severity }) => !isHeld || severity === 'error'),
    ],
    isHeld,
    renamed,
  };
}

const sound: Judgement = { issues: [], isHeld: false, renamed: new Set() };

/** The missing columns that unread ones probably are; of two for one column the first. */
type Pairs = ReadonlyMap<string, UnreadColumn>;

function pairUp(unread: readonly UnreadColumn[], of: UnreadIn): Pairs {
  const pairs = new Map<string, UnreadColumn>();
  for (const column of unread) {
    const meant = columnMeant(column, of);
    if (meant !== undefined && !pairs.has(meant)) pairs.set(meant, column);
  }
  return pairs;
}

/** One issue for the columns that have other names. */
function renames(place: Place, pairs: Pairs): Issue[] {
  const all = [...pairs];
  if (all.length < 2) {
    return all.map(([column, { typed, place: own }]) => {
      const facts = { why: 'resembles', column } as const;
      return makeIssue('unknown-column', { place: own, found: typed, nearest: column, facts });
    });
  }
  const columns = all.map(([column]) => column).join(', ');
  const names = all.map(([column, { typed }]) => `${typed} → ${column}`).join(', ');
  const found = all.map(([, { typed }]) => typed).join(', ');
  const facts = { why: 'several', columns, names } as const;
  return [makeIssue('unknown-column', { place, found, facts })];
}

interface Lacking {
  readonly missing: readonly Column[];
  readonly pairs: Pairs;
}

/** That the first row is no header of this table, and what it is; undefined where it may be one. */
function noHeader(parts: HeaderParts, of: HeaderIn, lacking: Lacking): Issue | undefined {
  const { header, below, place, columns } = parts;
  const { missing } = lacking;
  const whole = parts.unread.find(({ typed }) => hasAll(typed.split(/[,;\t]/), missing));
  if (whole !== undefined && missing.length > 1) {
    return makeIssue('row-in-one-cell', { place, found: whole.typed });
  }
  const row = below.slice(0, searched).find(({ texts }) => hasAll(texts, missing))?.row;
  const found = header.texts.map((text) => text.trim()).join(',');
  if (row !== undefined) {
    const facts = { column: listNames(missing), headerRow: row };
    return makeIssue('missing-column', { place, found, facts });
  }
  const isMarks = columns.some(({ name }) => name === 'mark') && !parts.indexes.has('mark');
  const cross =
    isMarks && of.names !== undefined ? findCrossTable([header, ...below], of.names()) : undefined;
  if (cross !== undefined) {
    const { down, across } = cross;
    const facts = { down, across: across.length, edition: of.edition ?? '' };
    return makeIssue('cross-table', { place: { ...place, row: cross.header.row }, facts });
  }
  const why = whyNoHeader(parts, lacking.pairs);
  if (why === undefined) return undefined;
  return makeIssue('missing-column', { place, found, facts: { column: listNames(columns), why } });
}

/** So many rows below the first may be the header. */
const searched = 9;

/** Whether the first row names no column: it holds data, where that shows, or has other names. */
function whyNoHeader(
  { header, below, indexes }: HeaderParts,
  pairs: Pairs,
): 'data' | 'other names' | undefined {
  if (indexes.size > 0) return undefined;
  const data = header.texts.filter((text, index) => {
    if (text.trim() === '') return false;
    return /^[\d.,/-]+$/.test(text) || below.some(({ texts }) => texts[index] === text);
  });
  // A value may resemble the name of a column by chance: published, or method-1.
  if (pairs.size > Math.max(data.length > 0 ? 1 : 0, data.length - 1)) return undefined;
  return data.length > 0 ? 'data' : 'other names';
}

const listNames = (columns: readonly Column[]): string =>
  columns.map(({ name }) => name).join(', ');

function hasAll(cells: readonly string[], columns: readonly Column[]): boolean {
  const names = new Set(cells.map(headerName));
  const others = new Set(cells.flatMap((cell) => columnsInOtherWords(headerName(cell))));
  return columns.every(({ name }) => names.has(name) || others.has(name));
}

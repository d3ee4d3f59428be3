import type { Issue } from '#model/issue.ts';
import { isTotal } from '#ingest/cell/diagnose-id.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnLetter } from './column-letter.ts';
import type { PlacedColumn, ShapeOf } from './row-shape.ts';
import type { SplitRow } from './split-csv.ts';

/** What of a table's rows is told by other issues than those of its cells. */
interface CutRows {
  readonly issues: readonly Issue[];
  /** The rows whose own issues follow from these. */
  readonly told: ReadonlySet<number>;
}

/**
 * Rows that a line break without quotation marks cut in two, and notes below a table in their first
 * cell alone. Only rows of which something could not be read are looked at.
 */
export function findCutRows(
  split: readonly SplitRow[],
  broken: ReadonlySet<number>,
  of: ShapeOf,
): CutRows {
  const issues: Issue[] = [];
  const told = new Set<number>();
  const lastWhole = split.findLast(({ row }) => !broken.has(row))?.row ?? 0;
  let isInNote = false;
  let upper: SplitRow | undefined;
  let before: SplitRow | undefined;
  for (const each of split) {
    const { row } = each;
    const isApart = before === undefined || before.row + 1 < row;
    const isBelow = broken.has(row) && row > lastWhole;
    const isNext: boolean = isInNote && !isApart && filled(each).length === 1;
    isInNote = isBelow && (isNext || (isApart && isNote(each, of)));
    if (isInNote) {
      issues.push(noteIssue(each, of));
      told.add(row);
    } else {
      const cut = upper && broken.has(row) ? cutBetween(upper, each, of) : undefined;
      if (upper !== undefined && cut !== undefined) {
        issues.push(cutIssue(upper, each, { of, cut }));
        told.add(row);
        if (broken.has(upper.row) && filled(upper).length < of.header.width) told.add(upper.row);
      } else upper = each;
    }
    before = each;
  }
  return { issues, told };
}

/** The cells of a row to the last that is not blank. */
const filled = ({ texts }: SplitRow): readonly string[] =>
  texts.slice(0, texts.findLastIndex((text) => text.trim() !== '') + 1);

const columnAt = (index: number, { placed }: ShapeOf): PlacedColumn | undefined =>
  placed.find((each) => each.index === index);

const isText = (index: number, of: ShapeOf): boolean =>
  columnAt(index, of)?.column.note.kind === 'text';

/** A row with its first cell alone, which is neither an id nor that of a sum: words below the table. */
function isNote(row: SplitRow, of: ShapeOf): boolean {
  const first = columnAt(0, of);
  const [text = '', ...others] = filled(row);
  if (others.length > 0 || first === undefined || isTotal(text.trim())) return false;
  return !first.read(text).ok;
}

function noteIssue({ texts, row }: SplitRow, of: ShapeOf): Issue {
  const column = { letter: 'A', name: columnAt(0, of)?.column.name ?? '' };
  const found = texts[0]?.trim();
  const place = { file: of.file, row, column };
  return makeIssue('malformed-id', { place, found, facts: { why: 'note' } });
}

/** The column in which a row was cut off, and goes on in the next; undefined where it was not. */
function cutBetween(upper: SplitRow, lower: SplitRow, of: ShapeOf): number | undefined {
  const above = filled(upper);
  const below = filled(lower);
  const last = above.length - 1;
  if (below.length === 0 || !isText(last, of)) return undefined;
  // In the last column: the row above is whole, and below it is a text where an id belongs.
  if (above.length === of.header.width && below.length < 3) {
    return isRest(lower, of) ? last : undefined;
  }
  const joined = [...above.slice(0, last), `${above[last]} ${below[0]}`, ...below.slice(1)];
  const isWhole = of.placed.every(
    ({ index, read }) => index < 0 || read(joined[index]?.trim() ?? '').ok,
  );
  return joined.length <= of.header.width && isWhole ? last : undefined;
}

/** Whether a row is a text where ids belong; a name in the place of an id, with its cells, is none. */
function isRest({ texts }: SplitRow, of: ShapeOf): boolean {
  const [first = '', second = ''] = texts;
  const isWord = texts.length < of.header.width || /^\p{Ll}|[.!?…]["”’)]?$/u.test(first.trim());
  if (!isWord || !/\s|[.!?]$/.test(first.trim())) return false;
  const isRead = (index: number, text: string): boolean =>
    columnAt(index, of)?.read(text).ok !== false;
  return !isRead(0, first) && (second === '' || !isRead(1, second));
}

function cutIssue(
  upper: SplitRow,
  lower: SplitRow,
  { of, cut }: { readonly of: ShapeOf; readonly cut: number },
): Issue {
  const name = columnAt(cut, of)?.column.name ?? '';
  const place = { file: of.file, row: upper.row, column: { letter: columnLetter(cut), name } };
  const facts = { rest: lower.texts[0]?.trim() ?? '', next: lower.row };
  const also = [{ file: of.file, row: lower.row }];
  return makeIssue('row-cut-in-two', { place, found: upper.texts[cut]?.trim(), facts, also });
}

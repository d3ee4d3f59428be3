import type { Issue } from '#model/issue.ts';
import { detectSerial } from '#ingest/cell/read-number.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnLetter } from './column-letter.ts';
import type { PlacedColumn, ShapeOf } from './row-shape.ts';
import type { SplitRow } from './split-csv.ts';

const digits = /^\s*\d+\s*$/;

/** Whether a cell may hold what followed a comma; the number of a day is a date that lost its form. */
const isTail = (text: string): boolean =>
  digits.test(text) && detectSerial(text.trim()) === undefined;

/**
 * Looks for numbers with a decimal comma that a file separated by commas cut in two: `1,5` without
 * quotation marks became the mark 1 and the reason 5. Only a column of numbers with a column of text
 * to its right can hide one.
 */
export function cutNumberFinder(
  of: Pick<ShapeOf, 'file' | 'delimiter' | 'placed'>,
): (row: SplitRow) => readonly Issue[] {
  const textAfter = (each: PlacedColumn) =>
    of.placed.find(({ index, column }) => index === each.index + 1 && column.note.kind === 'text');
  const pairs = of.placed.flatMap((number) => {
    const text = number.index < 0 ? undefined : textAfter(number);
    return number.column.note.kind === 'decimal' && text ? [{ number, text }] : [];
  });
  if (of.delimiter !== ',' || pairs.length === 0) return () => none;
  return ({ texts, row }) => {
    const isCut = ({ number, text }: (typeof pairs)[number]) =>
      digits.test(texts[number.index] ?? '') && isTail(texts[text.index] ?? '');
    if (!pairs.some(isCut)) return none;
    const cut = pairs.filter(isCut);
    return cut.map(({ number, text }) => {
      const [whole, part] = [texts[number.index]?.trim() ?? '', texts[text.index]?.trim() ?? ''];
      const column = { letter: columnLetter(text.index), name: text.column.name };
      const place = { file: of.file, row, column };
      const facts = { whole: `${whole}.${part}`, column: number.column.name };
      return makeIssue('number-cut-in-two', { place, found: part, facts });
    });
  };
}

const none: readonly never[] = [];

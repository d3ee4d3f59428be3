import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { columnLetter } from './column-letter.ts';
import type { ShapeOf } from './row-shape.ts';
import type { SplitRow } from './split-csv.ts';

/**
 * Numbers with a decimal comma that a file separated by commas cut in two: `1,5` without quotation
 * marks became the mark 1 and the reason 5.
 */
export function numbersCutInTwo({ texts, row }: SplitRow, of: ShapeOf): Issue[] {
  if (of.delimiter !== ',') return [];
  return of.placed.flatMap(({ column, index }): Issue[] => {
    if (column.note.kind !== 'decimal' || index < 0) return [];
    const part = texts[index + 1]?.trim() ?? '';
    if (!/^\d+$/.test(part)) return [];
    const whole = texts[index]?.trim() ?? '';
    const next = of.placed.find((each) => each.index === index + 1)?.column;
    if (next?.note.kind !== 'text' || !/^\d+$/.test(whole)) return [];
    const place = {
      file: of.file,
      row,
      column: { letter: columnLetter(index + 1), name: next.name },
    };
    const facts = { whole: `${whole}.${part}`, column: column.name };
    return [makeIssue('number-cut-in-two', { place, found: part, facts })];
  });
}

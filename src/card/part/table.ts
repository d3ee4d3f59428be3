import { box, type CardElement, named } from '#card/element.ts';
import type { CardRow, CardTable } from '#card/card.ts';
import { setText, type SetText } from '#text/fit.ts';
import { measureText } from '#text/measure.ts';
import {
  across,
  type CardContext,
  doubleRule,
  doubleRuleHeight,
  textBlock,
  thinRule,
} from './context.ts';

/** The room that the table has. */
export interface TablePlace {
  readonly width: number;
  readonly height: number;
}

const rowHeights = { min: 64, max: 88 };
const headHeight = 72;
/** A table of fewer rows is no table. */
const minRows = 2;

/** The height that a table would like to have. */
export const wantedHeight = (table: CardTable): number =>
  headHeight + 2 * doubleRuleHeight + rowHeights.min * Math.min(7, table.rows.length);

/** The height of all its rows with as much room as they may have. */
export const wholeHeight = ({ rows }: CardTable): number =>
  headHeight + 2 * doubleRuleHeight + rowHeights.max * rows.length;

/** The ruled table, with as many rows as have room; none where fewer than two have. */
export function tableElement(
  context: CardContext,
  table: CardTable,
  place: TablePlace,
): CardElement[] {
  const free = place.height - headHeight - 2 * doubleRuleHeight;
  if (table.whole === true && free < rowHeights.min * table.rows.length) return [];
  const { first, last } = pickRows(table.rows, Math.floor(free / rowHeights.min));
  const count = first.length + last.length;
  if (count < minRows) return [];
  const size = { width: place.width, height: Math.min(rowHeights.max, Math.floor(free / count)) };
  const part = (rows: readonly CardRow[]): CardElement[] =>
    rows.map((row, index) => rowElement(context, row, { ...size, first: index === 0 }));
  const head = setText(table.title, {
    face: 'bold',
    sizes: [28, 25, 22],
    width: place.width,
    height: 44,
    leading: 1.25,
  });
  return [
    box({ width: '100%', flexShrink: 0 }, [
      box({ height: headHeight, flexDirection: across(context), alignItems: 'center' }, [
        textBlock(context, head, { id: 'table-title', color: context.colours.slab }),
      ]),
      doubleRule(context.colours.ink),
      ...part(first),
      ...(last.length === 0 ? [] : [doubleRule(context.colours.ink), ...part(last)]),
    ]),
  ];
}

/** All rows where there is room, otherwise the first and the last of them. */
function pickRows(
  rows: readonly CardRow[],
  room: number,
): { readonly first: readonly CardRow[]; readonly last: readonly CardRow[] } {
  if (rows.length <= room) return { first: rows, last: [] };
  const max = Math.max(0, room);
  const first = Math.ceil(max / 2);
  return { first: rows.slice(0, first), last: rows.slice(rows.length - (max - first)) };
}

interface RowPlace extends TablePlace {
  readonly first: boolean;
}

function rowElement(
  context: CardContext,
  row: CardRow,
  { width, height, first }: RowPlace,
): CardElement {
  const { colours } = context;
  const inner = height - 2;
  const missing = row.missing === true;
  const value = setValue(row, { width, height: inner });
  const wide = Math.max(0, ...value.lines.map((line) => measureText(line, value)));
  const text = setText(row.text, {
    face: 'sans',
    sizes: [34, 30, 27, 24],
    width: width - wide - 40,
    height: inner - 8,
    leading: 1.16,
  });
  const line = { height: inner, flexDirection: across(context), alignItems: 'center' };
  return named(
    'row',
    box({ width: '100%' }, [
      ...(first ? [] : [thinRule(colours.rule)]),
      box({ ...line, justifyContent: 'space-between' }, [
        textBlock(context, text, { id: 'row-text', color: colours.ink }),
        // Figures stand on the baseline, so that their line looks too high.
        box({ paddingTop: Math.round(value.size * 0.18) }, [
          textBlock(context, value, {
            id: 'row-value',
            color: missing ? colours.pen : colours.slab,
          }),
        ]),
      ]),
    ]),
  );
}

/** A number in the serif of the marks, or the words in its place. */
const setValue = (row: CardRow, { width, height }: TablePlace): SetText =>
  setText(row.value, {
    face: row.missing === true ? 'bold' : 'serif',
    sizes: row.missing === true ? [26, 23] : [50, 40, 32],
    width: width * 0.34,
    height,
    leading: 1.1,
  });

import { readTables } from '#ingest/campaign/read-tables.ts';
import { statusNamed } from '#ingest/cell/choice-words.ts';
import { isTotal } from '#ingest/cell/diagnose-id.ts';
import { columnLetter } from '#ingest/table/column-letter.ts';
import {
  axisName,
  axisNames,
  findCrossTable,
  type AxisNames,
  type CrossTable,
} from '#ingest/table/cross-table.ts';
import { headerName } from '#ingest/table/header-name.ts';
import { readText } from '#ingest/table/read-text.ts';
import { splitCsv, type SplitRow } from '#ingest/table/split-csv.ts';
import { readFolder } from '#publish/open-folder.ts';
import { dialectOf, encodeText, writeRows } from '../new-edition/dialect.ts';

/** A cross table laid out as rows, ready to take the place of its file; or why it can't be. */
type LaidOut =
  | {
      readonly ok: true;
      /** Its path below the campaign folder. */
      readonly path: string;
      readonly bytes: Uint8Array;
      /** Where the cross table is kept, below the campaign folder. */
      readonly kept: string;
      /** What was done, for the terminal. */
      readonly text: string;
    }
  | { readonly ok: false; readonly why: string };

const header = ['department', 'criterion', 'assessor', 'status', 'mark', 'reason'];

/** Lays out the marks of an edition as rows, where its file holds a cross table. Writes nothing. */
export function layOutRows(folder: string, edition: string): LaidOut {
  const files = readFolder(folder);
  const { files: read } = readTables(files);
  const path = read.find((file) => file.table === 'assessments' && file.edition === edition)?.file;
  const bytes = path === undefined ? undefined : files.get(path);
  if (path === undefined || bytes === undefined) {
    return { ok: false, why: `There is no data/assessments/${edition}.csv.` };
  }
  const text = readText(bytes);
  const split = text.ok ? splitCsv(text.text, text.delimiter) : [];
  const names = axisNames(read, edition);
  const cross = findCrossTable(split.filter(isFilled), names);
  if (cross === undefined) {
    const why = `${path} is no cross table of departments and questions: no row or column of it has their ids or names.`;
    return { ok: false, why };
  }
  const { rows, left } = rowsOf(cross, names);
  const dialect = dialectOf(bytes);
  const kept = `cross-tables/${edition}.csv`;
  const leftOut = left.length === 0 ? [] : [`Left out: ${left.join(', ')}.`];
  const done = `${path} now has a row for each mark: ${rows.length} rows.`;
  return {
    ok: true,
    path,
    kept,
    bytes: encodeText(`${dialect.start}${writeRows([header, ...rows], dialect)}`, dialect),
    text: [done, ...leftOut, `The cross table is kept as ${kept}.`].join('\n'),
  };
}

const isFilled = ({ texts }: SplitRow): boolean => texts.some((text) => text.trim() !== '');

/** The rows of a cross table, a blank cell too, and which of its own rows and columns are none. */
function rowsOf(cross: CrossTable, names: AxisNames) {
  const { header: first, rows, across, down } = cross;
  const isSum = ({ typed }: { readonly typed: string }): boolean => isTotal(typed);
  const assessor = first.texts.findIndex((text) => headerName(text) === 'assessor');
  const typedIn = ({ texts }: SplitRow): string => texts[cross.names]?.trim() ?? '';
  const kept = rows.filter((row) => typedIn(row) !== '' && !isTotal(typedIn(row)));
  const columns = across.filter((column) => !isSum(column));
  const laid = kept.flatMap((row) =>
    columns.map(({ index, id, typed }) => {
      const name = typedIn(row);
      const own = names[down].get(axisName(name)) ?? name;
      const ids = [own, id ?? typed];
      const cell = row.texts[index]?.trim() ?? '';
      const status = statusNamed(cell);
      const marker = row.texts[assessor]?.trim() ?? '';
      const mark = status === undefined ? cell : '';
      if (down === 'criterion') ids.reverse();
      return [...ids, marker, status ?? '', mark, ''];
    }),
  );
  const left = [
    ...rows.filter((row) => !kept.includes(row)).map((row) => `row ${row.row} ("${typedIn(row)}")`),
    ...across.filter(isSum).map(({ index, typed }) => `column ${columnLetter(index)} ("${typed}")`),
  ];
  return { rows: laid, left };
}

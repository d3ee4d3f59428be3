import { isNumeric, type Sheet, type SheetCell, type SheetColumn } from './sheet.ts';

/**
 * A table as JSON: a list of records with the names of the CSV's columns in their order. Numbers are
 * numbers, but a figure as it is shown keeps its zeros in a text, `"4.0"`; a blank is null, and text
 * is as it was written: nothing runs a formula here.
 */
export function writeJson({ columns, rows }: Sheet): string {
  const names = columns.map(({ name }) => `  ${JSON.stringify(name)}: `);
  let text = '';
  // Row by row: a hundred thousand records at once, only to be written, are as large as the site.
  for (const row of rows()) {
    const cells = columns.map((column, at) => `${names[at]}${writeCell(row[at], column)}`);
    text += `${text === '' ? '' : ',\n'} {\n${cells.join(',\n')}\n }`;
  }
  return text === '' ? '[]\n' : `[\n${text}\n]\n`;
}

function writeCell(cell: SheetCell, column: SheetColumn): string {
  if (cell === undefined || cell === '') return 'null';
  return JSON.stringify(isNumeric(column) && column.kind !== 'shown' ? Number(cell) : cell);
}

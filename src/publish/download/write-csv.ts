import { isText, type Sheet, type SheetCell, type SheetColumn } from './sheet.ts';

/**
 * A table as CSV after RFC 4180: UTF-8 without a byte-order mark, one header row, commas, CRLF, every
 * row ended. Text is safe to open in a spreadsheet; numbers, dates and blanks are as they are.
 */
export function writeCsv({ columns, rows }: Sheet): string {
  let text = endRow(columns.map(({ name }) => quote(name)));
  for (const row of rows()) text += endRow(row.map((cell, at) => writeCell(cell, columns[at])));
  return text;
}

const endRow = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

function writeCell(cell: SheetCell, column: SheetColumn | undefined): string {
  const text = String(cell ?? '');
  return quote(column !== undefined && isText(column) ? guardText(text) : text);
}

const quote = (text: string): string =>
  /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/*
 * A spreadsheet runs a cell that begins with one of these as a formula. A semicolon, a tab or a line
 * break ends a cell in a spreadsheet that doesn't take the comma for the separator, so what follows
 * one may become a cell too.
 */
const atStart = /^(?=[\t\r\n]|[ "]*[=+\-@＝＋－＠])/;
const afterSeparator = /[;\t\r\n](?=[ "]*[=+\-@＝＋－＠])/g;

/** Text that no spreadsheet runs as a formula: an apostrophe stands before what could be one. */
export const guardText = (text: string): string =>
  text.replace(afterSeparator, "$&'").replace(atStart, "'");

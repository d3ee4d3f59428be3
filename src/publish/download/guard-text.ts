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

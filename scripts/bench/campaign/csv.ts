/** The text of a table; a cell is quoted where it has to be. */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows].map((row) => row.map(writeCell).join(',')).join('\n')}\n`;
}

function writeCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

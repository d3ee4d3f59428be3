import { allTables } from '#model/all-tables.ts';
import { columnsOf, type Column } from '#model/columns.ts';
import { settings } from '#model/tables/site.ts';

const start = `# The tables

<!-- Written by scripts/write-dictionary.ts from src/model/tables; edit it there. -->

A campaign's facts, one table a file, saved as CSV in UTF-8 with a header row. Columns may come in any
order, and one that is not needed may be left out. \`npm run check\` tells what does not fit.

Ids are small letters, digits and hyphens, and permanent: they stand in addresses. Numbers have a full
stop before the decimals. Dates are written \`2026-11-10\`; a partial date may be \`2026\` or \`2026-11\`.`;

/** The dictionary of every column as Markdown, made from the schemas. */
export function describeTables(): string {
  const tables = Object.values(allTables).map(({ name, file, about, key, required, row }) => {
    const unique = key.length === 0 ? '' : ` One row for each ${key.join(', ')}.`;
    const need = required ? ' Every campaign has it.' : '';
    const table = columnTable(columnsOf(row), key);
    const more =
      name === 'site' ? `\n\n### Settings\n\n${columnTable(columnsOf(settings), [])}` : '';
    return `## ${name}\n\n\`data/${file}\`. ${about}${unique}${need}\n\n${table}${more}`;
  });
  return `${[start, ...tables].join('\n\n')}\n`;
}

function columnTable(columns: readonly Column[], key: readonly string[]): string {
  const rows = columns.map(({ name, needed, note, parse }) => {
    const blank = parse(undefined);
    const filled =
      blank.success && typeof blank.value === 'string' ? ` Blank: \`${blank.value}\`.` : '';
    const words = note.choices === undefined ? '' : ` One of: ${note.choices.join(', ')}.`;
    const need = key.includes(name) ? 'key' : needed ? 'yes' : '';
    const about = `${note.about}${words}${filled}`;
    return [`\`${name}\``, need, note.kind, about, `\`${note.example}\``].map(escape).join(' | ');
  });
  const head = ['column | needed | holds | what it says | example', '--- | --- | --- | --- | ---'];
  return [...head, ...rows].map((row) => `| ${row} |`).join('\n');
}

/** A bar in a cell would end it. */
const escape = (text: string): string => text.replaceAll('|', '\\|');

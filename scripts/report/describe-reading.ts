import type { EditionUse } from '#publish/load-campaign.ts';
import type { FileUse } from '#ingest/ingest-campaign.ts';
import { allTables } from '#model/all-tables.ts';
import type { Report } from './report.ts';

const fileOf = new Map<string, string>(
  Object.values(allTables).map(({ name, file }) => [name, file]),
);

/** The path that a file should have for what it is read as: `data/assessments/2026.csv`. */
export const rightPath = ({ table, edition = '' }: FileUse): string =>
  `data/${fileOf.get(table)?.replace('<edition>', edition) ?? table}`;

/** Which files were read as what, and which editions are in a build: a block of lines for each. */
export function describeReading({ files, editions }: Pick<Report, 'files' | 'editions'>): string[] {
  return [
    files.length === 0
      ? 'No table was read.'
      : ['Files read:', ...files.map(describeFile)].join('\n  '),
    ...(editions.length === 0 ? [] : [describeEditions(editions).join('\n')]),
  ];
}

/** `data/departments.csv: 21 rows`, with what it is read as where its name says something else. */
function describeFile(use: FileUse): string {
  const as = rightPath(use);
  const named = as === use.file ? '' : ` read as ${as}`;
  return `${use.file}${named}: ${use.rows === 1 ? '1 row' : `${use.rows} rows`}`;
}

/** Which editions a build shows, and which it leaves out and until when. */
function describeEditions(editions: readonly EditionUse[]): string[] {
  const open = editions.filter(({ kind }) => kind === 'open').map(({ edition }) => edition);
  const out = editions.filter(({ kind }) => kind !== 'open').map(describeHidden);
  const shown = open.length === 0 ? 'no edition' : open.join(', ');
  return [`In a build: ${shown}.`, ...out];
}

const describeHidden = (use: EditionUse): string =>
  use.kind === 'embargo'
    ? `Not in a build: ${use.edition}, under an embargo until ${use.until}.`
    : `Not in a build: ${use.edition}, a draft.`;

import type { Issue } from '#model/issue.ts';
import { makeIssue } from '#ingest/issue/make-issue.ts';
import { headerName } from './read-header.ts';
import type { RowScan } from './scan-rows.ts';

/**
 * What is wrong with a header: missing, doubled and unknown columns. Where a row further down has
 * every missing column, a title stands above the header, which is said of each; where one cell has
 * them all, the row was not split.
 */
export function headerIssues(scan: RowScan, file: string): Issue[] {
  const { header, headerRow } = scan;
  const whole = header.issues.find((issue) => holdsAll(issue.found ?? '', header.missing));
  if (whole !== undefined && header.missing.length > 1) {
    const place = { file, row: headerRow };
    return [makeIssue('row-in-one-cell', { place, found: whole.found ?? '' })];
  }
  const below = titledHeaderRow(scan);
  const missing = header.missing.map((column) =>
    makeIssue('missing-column', {
      place: { file, row: headerRow },
      facts: { column: column.name, ...(below === undefined ? {} : { headerRow: below }) },
    }),
  );
  return [...missing, ...header.issues];
}

/** Whether a cell of the header holds the names of all columns that are missing. */
function holdsAll(cell: string, missing: RowScan['header']['missing']): boolean {
  const names = new Set(cell.split(/[,;\t]/).map(headerName));
  return missing.every((column) => names.has(column.name));
}

function titledHeaderRow({ header, first }: RowScan): number | undefined {
  if (header.missing.length === 0) return undefined;
  return first.find(({ texts }) => {
    const names = new Set(texts.map(headerName));
    return header.missing.every((column) => names.has(column.name));
  })?.row;
}

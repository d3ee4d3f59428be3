import { allTables } from '#model/all-tables.ts';
import type { Campaign, Placed } from '#model/campaign.ts';
import type { Edition } from '#model/tables/editions.ts';
import { copiedTables, rowCopies } from './copy-rows.ts';
import { departmentsOf } from './departments-of.ts';
import { findFile, type Files, type LaidFile, type Layout } from './layout.ts';
import { nextEdition } from './next-edition.ts';
import { appendRows, fillRow, openTable, type Cells } from './open-table.ts';
import { startTable } from './start-table.ts';

/** What a new edition is made from. */
export interface LayoutInput {
  readonly files: Files;
  /** The campaign that the files hold, without errors. */
  readonly campaign: Campaign;
  /** The edition that the new one follows. */
  readonly before: Placed<Edition>;
  /** The id of the new one. */
  readonly id: string;
}

/** Lays out an edition after another. Writes nothing. */
export function layOut({ files, campaign, before, id }: LayoutInput): Layout {
  const edition = nextEdition(before, id);
  const { ids, nowCalled } = departmentsOf(campaign, edition);
  const criteria = campaign.criteria.filter((row) => row.edition === before.edition);
  const copying = { campaign, before, id, nowCalled };
  const assessors = assessorsOf(campaign, before, nowCalled);
  const marks = ids.flatMap((department) =>
    criteria.flatMap(({ criterion }) =>
      ['', ...(assessors.get(`${department} ${criterion}`) ?? [])].map((assessor) => ({
        ...{ department, criterion, assessor },
      })),
    ),
  );
  return {
    before,
    edition,
    departments: ids.length,
    criteria: criteria.length,
    byAssessors: assessors.size > 0,
    files: [
      addRows(files, 'editions', [{ row: before.row, cells: editionCells(edition) }]),
      ...copiedTables.map((table) => addRows(files, table, rowCopies(table, copying))),
      startTable(files, 'assessments', { before: before.edition, id, rows: marks }),
      startTable(files, 'evidence', { before: before.edition, id, rows: [] }),
    ].filter((file) => file !== undefined),
  };
}

/**
 * The assessors who gave marks of their own in the edition before, in its order, by department and
 * criterion. Draft marks are no assessor's: they are written when they are sent.
 */
function assessorsOf(
  { assessments }: Campaign,
  { edition }: Edition,
  nowCalled: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const rows = (assessments.get(edition) ?? []).filter(
    ({ assessor }) => assessor !== 'agreed' && assessor !== 'draft',
  );
  const found = new Map<string, string[]>();
  for (const { department, criterion, assessor } of rows) {
    const key = `${nowCalled.get(department) ?? department} ${criterion}`;
    const known = found.get(key) ?? [];
    if (!known.includes(assessor)) found.set(key, [...known, assessor]);
  }
  return found;
}

/** Rows at the end of a table; undefined where there is none to add. */
function addRows(
  files: Files,
  name: 'editions' | (typeof copiedTables)[number],
  copies: readonly { row: number; cells: Cells }[],
): LaidFile | undefined {
  const path = findFile(files, name);
  const bytes = path === undefined ? undefined : files.get(path);
  if (path === undefined || bytes === undefined || copies.length === 0) return undefined;
  const table = openTable(allTables[name], path, bytes);
  const rows = copies.map(({ row, cells }) => fillRow(table, cells, table.rows[row - 1]));
  return { table: name, path, bytes: appendRows(table, rows), before: bytes, rows: rows.length };
}

/** What differs from the row before; the rules that are kept stay as they are typed. */
function editionCells(edition: Edition): Cells {
  const { evidence_from = '', evidence_to = '' } = edition;
  return {
    edition: edition.edition,
    title: edition.title,
    year: String(edition.year),
    status: edition.status,
    published_on: '',
    evidence_from,
    evidence_to,
    overall: edition.overall,
    overall_score: '',
    overall_reason: '',
  };
}

import type { Placed } from '#model/campaign.ts';
import type { Assessment } from '#model/tables/assessments.ts';

/** The rows of one department in one edition, by criterion; `all` is a criterion here. */
export interface MarkSheet {
  readonly agreed: ReadonlyMap<string, Placed<Assessment>>;
  /** The assessors' own marks. */
  readonly own: ReadonlyMap<string, readonly Placed<Assessment>[]>;
}

interface OpenSheet {
  readonly agreed: Map<string, Placed<Assessment>>;
  readonly own: Map<string, Placed<Assessment>[]>;
}

/** The rows of an edition by department, each with at least one row. Never throws. */
export function sortMarks(rows: readonly Placed<Assessment>[]): Map<string, MarkSheet> {
  const sheets = new Map<string, OpenSheet>();
  for (const row of rows) {
    let sheet = sheets.get(row.department);
    if (!sheet) sheets.set(row.department, (sheet = { agreed: new Map(), own: new Map() }));
    addRow(sheet, row);
  }
  return sheets;
}

function addRow({ agreed, own }: OpenSheet, row: Placed<Assessment>): void {
  if (row.assessor === 'agreed') {
    agreed.set(row.criterion, row);
    return;
  }
  const others = own.get(row.criterion);
  if (others) others.push(row);
  else own.set(row.criterion, [row]);
}

import type { Placed } from '#model/campaign.ts';
import type { Assessment } from '#model/tables/assessments.ts';

/** The rows of one department in one edition, by criterion; `all` is a criterion here. */
export interface MarkSheet {
  readonly agreed: ReadonlyMap<string, Placed<Assessment>>;
  /** The assessors' own marks. */
  readonly own: ReadonlyMap<string, readonly Placed<Assessment>[]>;
}

/** Opens the sheet of one department from its rows in one edition. Never throws. */
export function openSheet(rows: readonly Placed<Assessment>[]): MarkSheet {
  const agreed = new Map<string, Placed<Assessment>>();
  const own = new Map<string, Placed<Assessment>[]>();
  for (const row of rows) {
    if (row.assessor === 'agreed') {
      agreed.set(row.criterion, row);
      continue;
    }
    const others = own.get(row.criterion);
    if (others) others.push(row);
    else own.set(row.criterion, [row]);
  }
  return { agreed, own };
}

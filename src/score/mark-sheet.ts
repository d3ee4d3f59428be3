import type { Placed } from '#model/campaign.ts';
import type { Assessment } from '#model/tables/assessments.ts';
import type { Scheme } from './scheme.ts';

/** What the rows of one department in one edition say, by criterion. */
export interface MarkSheet {
  /** The row that decides each criterion of the edition, in their order; of several assessors the first. */
  readonly deciding: readonly (Placed<Assessment> | undefined)[];
  /** The assessors' own rows by criterion; `all` is a criterion here. */
  readonly own: ReadonlyMap<string, readonly Placed<Assessment>[]>;
}

/**
 * Opens the sheet of one department from its rows in one edition. What decides a criterion (design
 * rules 2 and 10) is its agreed row; without one its assessors' own rows; without any row of its own
 * the row `all`, agreed before assessors' own. Never throws.
 */
export function openSheet(
  { criteria, places }: Pick<Scheme, 'criteria' | 'places'>,
  rows: readonly Placed<Assessment>[],
): MarkSheet {
  const deciding = criteria.map((): Placed<Assessment> | undefined => undefined);
  const own = new Map<string, Placed<Assessment>[]>();
  let all: Placed<Assessment> | undefined;
  for (const row of rows) {
    const place = places.get(row.criterion);
    if (row.assessor !== 'agreed') addRow(own, row);
    else if (place !== undefined) deciding[place] = row;
    else if (row.criterion === 'all') all = row;
  }
  const whole = all ?? own.get('all')?.[0];
  if (own.size === 0 && !whole) return { deciding, own };
  return {
    deciding: criteria.map(
      ({ criterion }, place) => deciding[place] ?? own.get(criterion)?.[0] ?? whole,
    ),
    own,
  };
}

function addRow(rows: Map<string, Placed<Assessment>[]>, row: Placed<Assessment>): void {
  const others = rows.get(row.criterion);
  if (others) others.push(row);
  else rows.set(row.criterion, [row]);
}

import type { Placed } from '#model/campaign.ts';
import type { Link } from '#model/tables/links.ts';

/**
 * The rows of one objective that hold for one of its departments, one for each form: its own row
 * stands in place of the shared one, which has no department.
 * @param rows the rows of the objective, those of all its departments
 */
export function effectiveLinks(rows: readonly Placed<Link>[], department: string): Placed<Link>[] {
  const own = rows.filter((row) => (row.department ?? department) === department);
  return [...Map.groupBy(own, ({ form }) => form).values()].flatMap(
    (same) => same.find((row) => row.department !== undefined) ?? same[0] ?? [],
  );
}

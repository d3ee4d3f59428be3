import type { Placed } from '#model/campaign.ts';
import type { LinkFinding, NamesAll, Relevance } from '#model/relevance.ts';
import type { Link } from '#model/tables/links.ts';

/**
 * The bearing of one objective of one department, from the rows that hold for it, without the row
 * `all`: that makes unmade links implicit. Never throws; a row without a relevance is left out.
 */
export function linkFindings(
  rows: readonly Placed<Link>[],
  department: string,
  namesAll: NamesAll | undefined,
): LinkFinding[] {
  return rows.flatMap((row) => {
    const relevance = toRelevance(row.relevance);
    if (row.form === 'all' || relevance === undefined) return [];
    const { objective, form, link_made: typed, file } = row;
    const byAll = typed === 'no' && namesAll !== undefined;
    return [
      {
        objective,
        department,
        form,
        relevance,
        linkMade: byAll ? 'implicit' : typed,
        byAll,
        ...(row.reason !== undefined && { reason: row.reason }),
        ...quoteOf(row),
        file,
        row: row.row,
      },
    ];
  });
}

/** What the row `all` says of an objective; undefined without one, or where it is not made. */
export function namesAllOf(rows: readonly Link[]): NamesAll | undefined {
  const row = rows.find(({ form }) => form === 'all');
  if (row === undefined || row.link_made === 'no') return undefined;
  return { linkMade: row.link_made, ...quoteOf(row) };
}

function quoteOf({ quote, quote_url: quoteUrl }: Link): Pick<NamesAll, 'quote' | 'quoteUrl'> {
  return { ...(quote !== undefined && { quote }), ...(quoteUrl !== undefined && { quoteUrl }) };
}

const relevances: readonly Relevance[] = [0, 1, 2, 3];

const toRelevance = (typed: number | undefined): Relevance | undefined =>
  relevances.find((relevance) => relevance === typed);

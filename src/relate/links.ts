import type { Placed } from '#model/campaign.ts';
import type { GapTally, LinkFinding, LinkTally, NamesAll, Relevance } from '#model/relevance.ts';
import type { Link, LinkMade } from '#model/tables/links.ts';

/** Whether a relevance is 2 or 3 (data/README.md, Words). */
export const isRelevant = ({ relevance }: { readonly relevance: Relevance }): boolean =>
  relevance >= 2;

const fromTheBest = ['explicit', 'implicit', 'no'] as const satisfies readonly LinkMade[];

/**
 * The best that is made of several links: explicit before implicit before no; undefined of none.
 */
export function bestMade(links: readonly { readonly linkMade: LinkMade }[]): LinkMade | undefined {
  return fromTheBest.find((made) => links.some(({ linkMade }) => linkMade === made));
}

type Made = { readonly linkMade: LinkMade };

/** How many links, or objectives, of each kind there are; all 0 of none. */
export function linkTally(relevant: readonly Made[]): LinkTally {
  const count = (made: LinkMade): number =>
    relevant.filter(({ linkMade }) => linkMade === made).length;
  return { no: count('no'), implicit: count('implicit'), explicit: count('explicit') };
}

/** The same with their number and the share of gaps, 0 to 1; undefined of none. */
export function gapTally(relevant: readonly Made[]): GapTally | undefined {
  if (relevant.length === 0) return undefined;
  const tally = linkTally(relevant);
  return { ...tally, relevant: relevant.length, share: tally.no / relevant.length };
}

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

/**
 * The bearing of one objective of one department, from the rows that hold for it, without the row
 * `all`: that makes unmade links implicit. A row without a relevance is left out.
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
        reason: row.reason,
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
  return { quote, quoteUrl };
}

const relevances: readonly Relevance[] = [0, 1, 2, 3];

const toRelevance = (typed: number | undefined): Relevance | undefined =>
  relevances.find((relevance) => relevance === typed);

/** The bearing of an objective on a form, for all the departments asked about as one. */
export interface SharedLink {
  readonly objective: string;
  readonly form: string;
  readonly relevance: Relevance;
  readonly linkMade: LinkMade;
}

/**
 * The links of several departments with those of a joint objective on one form as one: of the
 * strongest relevance, and made as well as the best of the departments makes it for whom it is
 * relevant (docs/decisions/0004-joint-objectives.md).
 */
export function countJointOnce(links: readonly LinkFinding[]): SharedLink[] {
  const same = Map.groupBy(links, ({ objective, form }) => `${objective} ${form}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const strongest = group.toSorted((a, b) => b.relevance - a.relevance)[0];
    if (first === undefined || strongest === undefined) return [];
    const { objective, form } = first;
    const linkMade = bestMade(group.filter(isRelevant)) ?? bestMade(group) ?? 'no';
    return [{ objective, form, relevance: strongest.relevance, linkMade }];
  });
}

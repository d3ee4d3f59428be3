import type { Campaign, Placed } from '#model/campaign.ts';
import type { Issue } from '#model/issue.ts';
import type { EditionResult } from '#model/outcome.ts';
import type { EditionRelevance } from '#model/relevance.ts';
import type { Department } from '#model/tables/departments.ts';
import { relateCampaign } from '#relate/relate-campaign.ts';
import { scoreCampaign } from '#score/score-campaign.ts';
import { addressBook, type AddressBook } from '#site/address.ts';
import { termsOf } from '#site/terms.ts';
import { localeOf, type Locale } from '#site/locale.ts';
import { openBook, type EditionBook } from './book/edition-book.ts';
import { restrictCampaign } from './restrict-campaign.ts';
import { visibilityOf } from './visible.ts';

/** A campaign, scored, with everything that its pages need. */
export interface Site {
  readonly campaign: Campaign;
  /** What the editor is told on every page of a preview; empty in a build. */
  readonly previewIssues: readonly Issue[];
  /** What every edition that is shown comes to. */
  readonly results: ReadonlyMap<string, EditionResult>;
  /** What the objectives of every edition that is shown come to; only of those that have some. */
  readonly relations: ReadonlyMap<string, EditionRelevance>;
  /** The editions that this build shows, oldest first. */
  readonly books: readonly EditionBook[];
  /** Every department by id. */
  readonly departments: ReadonlyMap<string, Placed<Department>>;
  readonly locale: Locale;
  readonly address: AddressBook;
  /** Scheme and host, where the campaign says where it is published. */
  readonly origin?: string;
  readonly today: string;
  /** The logo of the campaign as a data address, for cards. */
  readonly logo?: string;
}

/** What a site is made of. */
export interface SiteInput {
  readonly campaign: Campaign;
  /** What every edition of it comes to. */
  readonly results: ReadonlyMap<string, EditionResult>;
  readonly issues: readonly Issue[];
  /** `2026-11-22`; decides which editions are under an embargo. */
  readonly today: string;
  /** Whether drafts and embargoed editions are shown, as on the editor's own machine. */
  readonly showAll: boolean;
  readonly logo?: string | undefined;
}

/** Opens the books of the editions that may be shown; of the others nothing is in the site. */
export function openSite({ issues, today, showAll, logo, ...whole }: SiteInput): Site {
  const { campaign, results } = showAll ? whole : onlyOpen(whole, today);
  const { address, language } = campaign.settings;
  const url = address === undefined ? undefined : new URL(address);
  return {
    campaign,
    previewIssues: showAll ? issues : [],
    results,
    // An edition that was read for no form has nothing that an objective could bear on.
    relations: new Map([...relateCampaign(campaign)].filter(([, { forms }]) => forms.length > 0)),
    today,
    books: campaign.editions.map((edition) =>
      openBook(campaign, edition, results.get(edition.edition) ?? unmarked(edition.edition)),
    ),
    departments: new Map(campaign.departments.map((each) => [each.department, each])),
    locale: localeOf(language, termsOf(campaign.settings)),
    address: addressBook(url?.pathname ?? '/'),
    ...(url === undefined ? {} : { origin: url.origin }),
    ...(logo === undefined ? {} : { logo }),
  };
}

/** Scores again without the hidden editions: a change since one of them would give it away. */
function onlyOpen(
  { campaign, results }: Pick<SiteInput, 'campaign' | 'results'>,
  today: string,
): Pick<SiteInput, 'campaign' | 'results'> {
  const open = campaign.editions.filter((edition) => visibilityOf(edition, today).kind === 'open');
  if (open.length === campaign.editions.length) return { campaign, results };
  const shown = restrictCampaign(campaign, new Set(open.map(({ edition }) => edition)));
  return { campaign: shown, results: scoreCampaign(shown) };
}

/** What an edition without marks comes to. */
export const unmarked = (edition: string): EditionResult => ({
  edition,
  overall: { kind: 'none', why: 'no-marks', over: 0, of: 0 },
  change: { kind: 'none', why: 'no-marks', edition: '', over: 0, of: 0 },
  themes: [],
  minimumPercent: '0',
  departments: [],
  notAssessed: [],
});

/** The short name of a department where it has one, for tables, charts and titles. */
export function shortName(site: Site, department: string): string {
  const found = site.departments.get(department);
  return found?.short_name ?? found?.name ?? department;
}

/** The whole name of a department. */
export const fullName = (site: Site, department: string): string =>
  site.departments.get(department)?.name ?? department;

/** The name of the sector of a department; undefined where it has none. */
export function sectorName({ campaign, departments }: Site, department: string) {
  const own = departments.get(department)?.sector;
  return campaign.sectors.find(({ sector }) => sector === own)?.name;
}
